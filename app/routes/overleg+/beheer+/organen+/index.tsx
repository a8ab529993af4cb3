import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { filterOf } from '~/doors/filter.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { listBodies } from '~/domain/bodies/body.queries.server'
import { BodiesPage } from '~/views/bodies/bodies-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { q } = filterOf(args, 'q')
  return { q, bodies: await listBodies(args.actor, { q }), title: await titleOf(args, 'bodies:title') }
})

export default function Bodies() {
  const { q, bodies } = useLoaderData<typeof loader>()
  return <BodiesPage q={q} bodies={bodies} />
}
