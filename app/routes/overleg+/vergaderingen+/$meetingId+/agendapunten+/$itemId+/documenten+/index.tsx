import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listQuery, nextPage } from '~/doors/list-query.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { papersToAdd } from '~/domain/meetings/agenda/papers/choose-paper.queries.server'
import { PapersToAddPage } from '~/views/agenda/papers/papers-to-add-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { text, cursor } = listQuery(args.request)
  const { nextCursor, ...page } = await papersToAdd(args.actor, { meetingId: param(args, 'meetingId'), itemId: param(args, 'itemId'), text }, cursor)
  return { page, nextTo: nextPage(args.request, nextCursor), title: await titleOf(args, 'agenda:paper.add') }
})

export default function PapersToAdd() {
  const { title: _, ...props } = useLoaderData<typeof loader>()
  return <PapersToAddPage {...props} />
}
