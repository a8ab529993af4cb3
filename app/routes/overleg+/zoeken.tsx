import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { search } from '~/domain/search/search.queries.server'
import { searchKinds } from '~/domain/search/search-entry'
import { SearchPage } from '~/views/search/search-page'

/** Who sees more has asked too little: other words help better than a second page. */
const most = 60

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { searchParams } = new URL(args.request.url)
  const query = (searchParams.get('q') ?? '').trim().slice(0, 200)
  const kind = searchKinds.find((known) => known === searchParams.get('soort'))
  const result = await search(args.actor, { query, kind, most })
  return { result, kind: kind ?? null, isFull: result.hits.length === most, title: query ? await titleOf(args, 'search:titleOf', { query }) : await titleOf(args, 'search:title') }
})

export default function Search() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <SearchPage {...page} />
}
