import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deviceName } from '~/core/http/device-name'
import { formAction } from '~/doors/form.server'
import { localPath } from '~/doors/local-path'
import { titleOf } from '~/doors/title.server'
import { signInSchema } from '~/domain/accounts/account.schema'
import { signIn } from '~/domain/accounts/sign-in.server'
import { paths } from '~/paths'
import { SignInForm } from '~/views/accounts/sign-in-form'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = async (args: LoaderFunctionArgs) => {
  const returnTo = localPath(new URL(args.request.url).searchParams.get('naar')) ?? null
  if (await args.context.actor()) throw redirect(returnTo ?? paths.overview())
  return { returnTo, title: await titleOf(args, 'accounts:signIn.title') }
}

export const action = formAction(signInSchema, async ({ value, request }) => {
  const cookies = await signIn({
    ...value,
    cookieHeader: request.headers.get('cookie'),
    device: deviceName(request.headers.get('user-agent')),
  })
  return redirect(localPath(value.naar) ?? paths.overview(), { headers: cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]) })
})

export default function SignIn() {
  const { returnTo } = useLoaderData<typeof loader>()
  return <SignInForm returnTo={returnTo} lastResult={resultOf(useActionData<typeof action>())} />
}
