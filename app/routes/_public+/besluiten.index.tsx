import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { listQuery, nextPage } from '~/doors/list-query.server'
import { page } from '~/doors/page.server'
import { describe } from '~/doors/title.server'
import { publicDecisionsPage } from '~/domain/publication/public-decisions.queries.server'
import { paths } from '~/paths'
import { DecisionsPage } from '~/views/decisions/decisions-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? []

export const loader = page(async (args) => {
  const { cursor, ...chosen } = listQuery(args.request)
  const { nextCursor, ...found } = await publicDecisionsPage({ ...chosen, cursor })
  return {
    ...found,
    chosen,
    nextTo: nextPage(args.request, nextCursor),
    meta: await describe(args, 'publication:decisions.title', 'publication:decisions.intro'),
  }
})

export default function PublicDecisions() {
  const { meta: _, ...page } = useLoaderData<typeof loader>()
  const t = useT()
  return <DecisionsPage {...page} title={t('publication:decisions.title')} intro={t('publication:decisions.intro')} list={paths.publicDecisions()} to={paths.publicDecision} />
}
