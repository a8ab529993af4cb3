import { createCookie, type LoaderFunctionArgs } from '@remix-run/node'
import { isLanguage, type Language } from '~/core/i18n/engine'

export const languageCookie = createCookie('taal', { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 365 * 24 * 60 * 60 })

/** The account's language, else the switch's cookie, else Dutch. Accept-Language is ignored: the region speaks Dutch. */
export const languageOf = async ({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>): Promise<Language> => {
  const chosen: unknown = await languageCookie.parse(request.headers.get('cookie')).catch(() => null)
  if (isLanguage(chosen)) return chosen
  const actor = await context.actor()
  return actor?.locale ?? 'nl'
}
