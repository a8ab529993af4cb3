import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { changePassword } from '~/domain/accounts/passwords/change-password.server'
import { changePasswordSchema } from '~/domain/accounts/passwords/password.schema'
import { paths } from '~/paths'
import { ChangePasswordPage } from '~/views/accounts/profile/change-password-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({ email: args.actor.email, title: await titleOf(args, 'accounts:profile.changePassword') }))

export const action = memberAction(changePasswordSchema, async ({ actor, value }) => {
  await changePassword(actor, value)
  return redirectWithToast(paths.profile(), { tone: 'ok', key: 'accounts:toast.passwordChanged' })
})

export default function ChangePassword() {
  const { email } = useLoaderData<typeof loader>()
  return <ChangePasswordPage email={email} lastResult={resultOf(useActionData<typeof action>())} />
}
