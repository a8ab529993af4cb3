import type { MetaFunction } from '@remix-run/node'
import { env } from '~/core/env.server'
import { notFound } from '~/core/errors'
import { memberPage } from '~/doors/page.server'
import { StyleShowcase } from '~/ui/showcase/style-showcase'

export const meta: MetaFunction = () => [{ title: 'Stijl · Woonpunt Overleg' }]

/** For administrators, and for everybody who is developing. */
export const loader = memberPage(async ({ actor }) => {
  if (!actor.isAdministrator && env.mode !== 'development') throw notFound()
  return null
})

export default function Style() {
  return <StyleShowcase />
}
