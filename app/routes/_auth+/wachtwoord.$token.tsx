import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formAction } from '~/doors/form.server'
import { param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { passwordResetPage } from '~/domain/accounts/links/link.queries.server'
import { resetPasswordSchema } from '~/domain/accounts/passwords/password.schema'
import { resetPassword } from '~/domain/accounts/passwords/reset-password.server'
import { paths } from '~/paths'
import { PasswordResetPage } from '~/views/accounts/password-reset-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = async (args: LoaderFunctionArgs) => {
  const person = await passwordResetPage(param(args, 'token'))
  return data({ person, title: await titleOf(args, 'accounts:reset.chooseTitle') }, { status: person ? 200 : 410 })
}

export const action = formAction(resetPasswordSchema, async ({ params, request, value }) => {
  await resetPassword({ token: param({ params }, 'token'), cookieHeader: request.headers.get('cookie'), ...value })
  return redirectWithToast(paths.signIn(), { tone: 'ok', key: 'accounts:toast.passwordReset' })
})

export default function PasswordReset() {
  const { person } = useLoaderData<typeof loader>()
  return <PasswordResetPage person={person} lastResult={resultOf(useActionData<typeof action>())} />
}
