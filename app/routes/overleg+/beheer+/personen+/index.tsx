import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { filterOf } from '~/doors/filter.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { organisationOptions } from '~/domain/accounts/organisations/organisation.queries.server'
import { listPeople } from '~/domain/accounts/people/person.queries.server'
import { PeoplePage } from '~/views/accounts/people/people-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { q, organisatie: organisation, toestand: state, na: cursor } = filterOf(args, 'q', 'organisatie', 'toestand', 'na')
  const filter = { q, organisation, state }
  const [list, organisations] = await Promise.all([listPeople(args.actor, { ...filter, cursor }), organisationOptions(args.actor)])
  return { filter, list, organisations, title: await titleOf(args, 'accounts:person.title') }
})

export default function People() {
  const { filter, list, organisations } = useLoaderData<typeof loader>()
  return <PeoplePage filter={filter} list={list} organisations={organisations} />
}
