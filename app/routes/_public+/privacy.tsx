import type { MetaFunction } from '@remix-run/node'
import { page } from '~/doors/page.server'
import { describe } from '~/doors/title.server'
import { PrivacyPage } from '~/views/publication/privacy-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? []

export const loader = page(async (args) => ({ meta: await describe(args, 'publication:privacy.title', 'publication:privacy.intro') }))

export default PrivacyPage
