import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listQuery, nextPage } from '~/doors/list-query.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { outboxPage } from '~/domain/notifications/outbox.queries.server'
import { OutboxPage } from '~/views/outbox/outbox-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { cursor } = listQuery(args.request)
  const { nextCursor, ...page } = await outboxPage(args.actor, cursor)
  return { page: { ...page, nextTo: nextPage(args.request, nextCursor) }, title: await titleOf(args, 'outbox:title') }
})

export default function Outbox() {
  return <OutboxPage {...useLoaderData<typeof loader>().page} />
}
