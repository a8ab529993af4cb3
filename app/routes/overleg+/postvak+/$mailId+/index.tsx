import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { outboxMail } from '~/domain/notifications/outbox.queries.server'
import { MailPage } from '~/views/outbox/mail-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { html, ...mail } = await outboxMail(args.actor, param(args, 'mailId'))
  return { mail: { ...mail, hasHtml: html !== '' }, title: await titleOf(args, 'outbox:mailTitle', { subject: mail.subject }) }
})

export default function OutboxMail() {
  return <MailPage {...useLoaderData<typeof loader>().mail} />
}
