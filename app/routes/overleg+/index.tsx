import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { overviewOf } from '~/domain/meetings/overview/overview.queries.server'
import { OverviewPage } from '~/views/overview/overview-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  name: args.actor.name,
  overview: await overviewOf(args.actor),
  title: await titleOf(args, 'overview:title'),
}))

export default function Overview() {
  const { name, overview } = useLoaderData<typeof loader>()
  return <OverviewPage name={name} overview={overview} />
}
