import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { filterOf } from '~/doors/filter.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { listOrganisations } from '~/domain/accounts/organisations/organisation.queries.server'
import { OrganisationsPage } from '~/views/accounts/organisations/organisations-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { q, soort: kind, toestand: state, na: cursor } = filterOf(args, 'q', 'soort', 'toestand', 'na')
  const filter = { q, kind, state }
  return { filter, list: await listOrganisations(args.actor, { ...filter, cursor }), title: await titleOf(args, 'accounts:organisation.title') }
})

export default function Organisations() {
  const { filter, list } = useLoaderData<typeof loader>()
  return <OrganisationsPage filter={filter} list={list} />
}
