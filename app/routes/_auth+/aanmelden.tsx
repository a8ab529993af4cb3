import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deviceName } from '~/core/http/device-name'
import { formAction } from '~/doors/form.server'
import { localPath } from '~/doors/local-path'
import { signInSchema } from '~/domain/accounts/account.schema'
import { signIn } from '~/domain/accounts/sign-in.server'
import { paths } from '~/paths'
import { SignInForm } from '~/views/accounts/sign-in-form'

export const meta: MetaFunction = () => [{ title: 'Aanmelden · Woonpunt Overleg' }]

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const returnTo = localPath(new URL(request.url).searchParams.get('naar')) ?? null
  if (await context.actor()) throw redirect(returnTo ?? paths.overview())
  return { returnTo }
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
  const answer = useActionData<typeof action>()
  return <SignInForm returnTo={returnTo} lastResult={answer && 'result' in answer ? answer.result : undefined} />
}
