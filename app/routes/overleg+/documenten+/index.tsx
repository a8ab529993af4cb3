import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { filterOf } from '~/doors/filter.server'
import { listQuery, nextPage, sameFilter } from '~/doors/list-query.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { documentChoices, listDocuments } from '~/domain/documents/documents.queries.server'
import { documentFilterNames, documentFilterSchema } from '~/domain/documents/document-filter.schema'
import { openDossiers } from '~/domain/dossiers/dossiers.queries.server'
import { paths } from '~/paths'
import { DocumentsPage } from '~/views/documents/documents-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { cursor } = listQuery(args.request)
  const filter = documentFilterSchema.parse(filterOf(args, ...documentFilterNames))
  const [{ documents, nextCursor }, choices, dossiers] = await Promise.all([listDocuments(args.actor, filter, cursor), documentChoices(args.actor), openDossiers(args.actor)])
  return { documents, choices: { ...choices, dossiers }, filter, fileTo: sameFilter(args.request, paths.documentsFile()), nextTo: nextPage(args.request, nextCursor), title: await titleOf(args, 'documents:title') }
})

export default function Documents() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <DocumentsPage {...page} />
}
