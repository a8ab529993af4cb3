import type { MetaFunction } from '@remix-run/node'
import { page } from '~/doors/page.server'
import { describe } from '~/doors/title.server'
import { AccessibilityPage } from '~/views/publication/accessibility-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? []

export const loader = page(async (args) => ({ meta: await describe(args, 'publication:accessibility.title', 'publication:accessibility.intro') }))

export default AccessibilityPage
