import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { decisionPage } from '~/domain/meetings/decisions/decisions.queries.server'
import { DecisionPage } from '~/views/decisions/decision-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const number = param(args, 'number')
  return { ...(await decisionPage(args.actor, number)), title: await titleOf(args, 'decisions:page.title', { number }) }
})

export default function Decision() {
  const { decision, mayUpdate } = useLoaderData<typeof loader>()
  return <DecisionPage decision={decision} mayUpdate={mayUpdate} />
}
