import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { listQuery, nextPage } from '~/doors/list-query.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { decisionsPage } from '~/domain/meetings/decisions/decisions.queries.server'
import { paths } from '~/paths'
import { DecisionsPage } from '~/views/decisions/decisions-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { cursor, ...chosen } = listQuery(args.request)
  const { nextCursor, ...page } = await decisionsPage(args.actor, { ...chosen, cursor })
  return { ...page, chosen, nextTo: nextPage(args.request, nextCursor), title: await titleOf(args, 'decisions:list.title') }
})

export default function Decisions() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  const t = useT()
  return <DecisionsPage {...page} title={t('decisions:list.title')} intro={t('decisions:list.intro')} list={paths.decisions()} to={paths.decision} />
}
