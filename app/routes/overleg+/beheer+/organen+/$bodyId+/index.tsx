import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { bodyPage } from '~/domain/bodies/body.queries.server'
import { BodyPage } from '~/views/bodies/body-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const body = await bodyPage(args.actor, param(args, 'bodyId'))
  return { body, title: await titleOf(args, 'accounts:pageOf', { name: body.name }) }
})

export default function Body() {
  return <BodyPage body={useLoaderData<typeof loader>().body} />
}
