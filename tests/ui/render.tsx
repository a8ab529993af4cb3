import { matchRoutes } from '@remix-run/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { createStaticRouter, StaticRouterProvider, type StaticHandlerContext } from 'react-router-dom/server'
import { createI18n, type Language } from '~/core/i18n/engine'
import { en } from '~/locales/en'
import { nl } from '~/locales/nl'

/** The page as the server sends it, before any JavaScript: what is missing here is missing for who has none. */
export function served(node: ReactNode, { language = 'nl', at = '/' }: { language?: Language; at?: string } = {}): string {
  const routes = [{ id: 'page', path: '*', element: node }]
  const router = createStaticRouter(routes, contextAt(at, matchRoutes(routes, at.split('?')[0]!)))
  return renderToStaticMarkup(
    <I18nextProvider i18n={createI18n(language, language === 'nl' ? nl : en)}>
      <StaticRouterProvider router={router} context={contextAt(at, router.state.matches)} hydrate={false} />
    </I18nextProvider>,
  )
}

const contextAt = (at: string, matches: unknown) =>
  ({
    basename: '',
    location: { pathname: at.split('?')[0]!, search: at.includes('?') ? at.slice(at.indexOf('?')) : '', hash: '', state: null, key: 'default' },
    matches,
    loaderData: {},
    actionData: null,
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
    activeDeferreds: null,
  }) as StaticHandlerContext

/** The opening tag of the first element of this name, to look at its attributes. */
export function tag(html: string, name: string): string {
  return html.match(new RegExp(`<${name}[\\s>][^>]*>?`))?.[0] ?? ''
}
