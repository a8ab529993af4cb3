import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { page, param } from '~/doors/page.server'
import { titled } from '~/doors/title.server'
import { publicDecision } from '~/domain/publication/public-decisions.queries.server'
import { PublicDecisionPage } from '~/views/publication/public-decision-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? []

export const loader = page(async (args) => {
  const found = await publicDecision(param(args, 'number'))
  return { found, meta: await titled(args, `${found.decision.number} ${found.decision.title}`) }
})

export default function PublicDecision() {
  const { found } = useLoaderData<typeof loader>()
  return <PublicDecisionPage found={found} />
}
