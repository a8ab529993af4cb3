import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { clock } from '~/core/clock'
import { dateInBrussels } from '~/core/i18n/brussels'
import { listQuery, nextPage } from '~/doors/list-query.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { actionsPage } from '~/domain/meetings/decisions/actions.queries.server'
import { ActionsPage } from '~/views/actions/actions-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { searchParams } = new URL(args.request.url)
  const { bodyId, cursor } = listQuery(args.request)
  const chosen = {
    whose: searchParams.get('welke') === 'alle' ? ('all' as const) : ('mine' as const),
    state: searchParams.get('toestand') === 'afgerond' ? ('done' as const) : ('open' as const),
    bodyId,
  }
  const { actions, nextCursor } = await actionsPage(args.actor, { ...chosen, cursor })
  return {
    actions,
    chosen,
    bodies: args.actor.bodies.map(({ id, name }) => ({ id, name })),
    today: dateInBrussels(clock.now()),
    nextTo: nextPage(args.request, nextCursor),
    title: await titleOf(args, 'decisions:actions.title'),
  }
})

export default function Actions() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <ActionsPage {...page} />
}
