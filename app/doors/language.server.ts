import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { isLanguage, type Language } from '~/core/i18n/engine'
import { houseCookie } from './house-cookie.server'

export const languageCookie = houseCookie('taal', 365 * 24 * 60 * 60)

const known = new WeakMap<AppLoadContext, Promise<Language>>()

/** The account's language, else the switch's cookie, else Dutch, decided once per request. Accept-Language is ignored: the region speaks Dutch. */
export const languageOf = ({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>): Promise<Language> => {
  const language = known.get(context) ?? chooseLanguage(request, context)
  known.set(context, language)
  return language
}

const chooseLanguage = async (request: Request, context: AppLoadContext): Promise<Language> => {
  const cookies = request.headers.get('cookie')
  const chosen: unknown = cookies?.includes('taal=') ? await languageCookie.parse(cookies).catch(() => null) : null
  if (isLanguage(chosen)) return chosen
  const actor = await context.actor()
  return actor?.locale ?? 'nl'
}
