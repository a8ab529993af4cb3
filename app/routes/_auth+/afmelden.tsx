import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signOut } from '~/domain/accounts/sign-out.server'
import { paths } from '~/paths'

export const action = async ({ request }: ActionFunctionArgs) =>
  redirect(paths.home(), { headers: { 'Set-Cookie': await signOut(request.headers.get('cookie')) } })

export const loader = () => redirect(paths.overview())
