import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { filterOf } from '~/doors/filter.server'
import { memberPage, param } from '~/doors/page.server'
import { numberOf } from '~/doors/number.server'
import { titleOf } from '~/doors/title.server'
import { comparisonPage } from '~/domain/documents/versions/versions.queries.server'
import { ComparisonPage } from '~/views/documents/versions/comparison-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** `?met=4`: with another version, else with the text as it stands now; `?toon=naast`: beside each other. */
export const loader = memberPage(async (args) => {
  const { met, toon } = filterOf(args, 'met', 'toon')
  return {
    page: await comparisonPage(args.actor, param(args, 'documentId'), numberOf(param(args, 'number')), met ? numberOf(met) : null),
    isSideBySide: toon === 'naast',
    title: await titleOf(args, 'versions:compare'),
  }
})

export default function Comparison() {
  const { page, isSideBySide } = useLoaderData<typeof loader>()
  return <ComparisonPage page={page} isSideBySide={isSideBySide} />
}
