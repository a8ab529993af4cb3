import { inertContent } from '~/doors/inert-file.server'
import { memberPage, param } from '~/doors/page.server'
import { outboxMail } from '~/domain/notifications/outbox.queries.server'

export const loader = memberPage(async (args) => {
  const id = param(args, 'mailId')
  return inertContent((await outboxMail(args.actor, id)).calendar, { name: `${id}.ics`, mediaType: 'text/calendar; charset=utf-8' })
})
