import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listQuery, nextPage } from '~/doors/list-query.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { listDocuments } from '~/domain/documents/documents.queries.server'
import { DocumentsPage } from '~/views/documents/documents-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { cursor } = listQuery(args.request)
  const { documents, nextCursor } = await listDocuments(args.actor, cursor)
  return { documents, isLaterPage: cursor !== undefined, nextTo: nextPage(args.request, nextCursor), title: await titleOf(args, 'documents:title') }
})

export default function Documents() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <DocumentsPage {...page} />
}
