import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { filterOf } from '~/doors/filter.server'
import { listQuery, nextPage } from '~/doors/list-query.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { dossierFilterSchema } from '~/domain/dossiers/dossier.schema'
import { listDossiers } from '~/domain/dossiers/dossiers.queries.server'
import { DossiersPage } from '~/views/dossiers/dossiers-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { cursor } = listQuery(args.request)
  const filter = dossierFilterSchema.parse(filterOf(args, 'orgaan', 'zoek', 'toon'))
  const { nextCursor, ...list } = await listDossiers(args.actor, filter, cursor)
  return { list, filter, nextTo: nextPage(args.request, nextCursor), title: await titleOf(args, 'dossiers:title') }
})

export default function Dossiers() {
  const { title: _, ...props } = useLoaderData<typeof loader>()
  return <DossiersPage {...props} />
}
