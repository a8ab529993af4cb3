import { memberPage, param } from '~/doors/page.server'
import { minutesToApprove } from '~/domain/meetings/minutes/approval.queries.server'

/** The earlier minutes that an item is about, for its panel in the room. */
export const loader = memberPage(async (args) => {
  const place = { meetingId: param(args, 'meetingId'), itemId: param(args, 'itemId') }
  return Response.json({ minutes: await minutesToApprove(args.actor, place) })
})
