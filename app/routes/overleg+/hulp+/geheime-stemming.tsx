import type { MetaFunction } from '@remix-run/node'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { SecretHelpPage } from '~/views/meetings/secret-help-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({ title: await titleOf(args, 'secret:help.title') }))

export default function SecretHelp() {
  return <SecretHelpPage />
}
