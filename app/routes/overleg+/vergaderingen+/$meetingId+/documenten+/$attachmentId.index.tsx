import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titled } from '~/doors/title.server'
import { paperInMeeting } from '~/domain/meetings/agenda/papers/read-paper.queries.server'
import { PaperInMeetingPage } from '~/views/agenda/papers/paper-in-meeting-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? []

/** A paper as it stands on the agenda, for who may read its item. */
export const loader = memberPage(async (args) => {
  const page = await paperInMeeting(args.actor, param(args, 'meetingId'), param(args, 'attachmentId'))
  return { page, meta: await titled(args, page.name) }
})

export default function PaperInMeeting() {
  return <PaperInMeetingPage page={useLoaderData<typeof loader>().page} />
}
