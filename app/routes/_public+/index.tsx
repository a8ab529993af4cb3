import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { page } from '~/doors/page.server'
import { describe } from '~/doors/title.server'
import { publicHome } from '~/domain/publication/home.queries.server'
import { HomePage } from '~/views/publication/home-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? []

export const loader = page(async (args) => ({ home: await publicHome(), meta: await describe(args, 'publication:home.title', 'publication:home.intro') }))

export default function Home() {
  const { home } = useLoaderData<typeof loader>()
  return <HomePage home={home} />
}
