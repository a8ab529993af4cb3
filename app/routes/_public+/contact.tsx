import type { MetaFunction } from '@remix-run/node'
import { page } from '~/doors/page.server'
import { describe } from '~/doors/title.server'
import { ContactPage } from '~/views/publication/contact-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? []

export const loader = page(async (args) => ({ meta: await describe(args, 'publication:contact.title', 'publication:contact.intro') }))

export default ContactPage
