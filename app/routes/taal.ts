import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { isLanguage } from '~/core/i18n/engine'
import { languageCookie } from '~/doors/language.server'
import { localPath } from '~/doors/local-path'
import { readForm } from '~/doors/read-form.server'
import { paths } from '~/paths'

export const action = async ({ request }: ActionFunctionArgs) => {
  const form = await readForm(request)
  const language = form.get('language')
  return redirect(localPath(form.get('returnTo')) ?? paths.home(), {
    headers: isLanguage(language) ? { 'Set-Cookie': await languageCookie.serialize(language) } : {},
  })
}

export const loader = () => redirect(paths.home())
