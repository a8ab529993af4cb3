import { inertContent } from '~/doors/inert-file.server'
import { memberPage, param } from '~/doors/page.server'
import { mailFile } from '~/domain/notifications/outbox.queries.server'

export const loader = memberPage(async (args) => {
  const id = param(args, 'mailId')
  return inertContent(await mailFile(args.actor, id), { name: `${id}.eml`, mediaType: 'message/rfc822' })
})
