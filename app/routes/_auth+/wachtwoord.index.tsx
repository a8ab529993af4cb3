import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formAction } from '~/doors/form.server'
import { titleOf } from '~/doors/title.server'
import { requestPasswordResetSchema } from '~/domain/accounts/passwords/password.schema'
import { requestPasswordReset } from '~/domain/accounts/passwords/request-password-reset.server'
import { paths } from '~/paths'
import { PasswordRequested, PasswordRequestForm } from '~/views/accounts/password-request-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = async (args: LoaderFunctionArgs) => {
  const isSent = new URL(args.request.url).searchParams.has('verstuurd')
  return { isSent, title: await titleOf(args, isSent ? 'accounts:reset.sentTitle' : 'accounts:reset.title') }
}

export const action = formAction(requestPasswordResetSchema, async ({ value }) => {
  await requestPasswordReset(value)
  return redirect(paths.passwordRequested())
})

export default function PasswordRequest() {
  const { isSent } = useLoaderData<typeof loader>()
  const lastResult = resultOf(useActionData<typeof action>())
  return isSent ? <PasswordRequested /> : <PasswordRequestForm lastResult={lastResult} />
}
