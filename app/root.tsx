import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLoaderData, useMatches, useRouteLoaderData } from '@remix-run/react'
import { useRef, type ReactNode } from 'react'
import { useNonce } from '~/core/http/nonce'
import { localeOf } from '~/core/i18n/engine'
import { translateKey, useLanguage, useT } from '~/core/i18n/use-t'
import { languageOf } from '~/doors/language.server'
import { readToast } from '~/doors/toast.server'
import { fontPreloads } from '~/styles/font-preloads'
import { UnsentNotice } from '~/ui/line/unsent-notice'
import { ToastProvider } from '~/ui/toast'
import type { Toast } from '~/ui/toast-context'
import { ProblemPage } from '~/views/shell/problem-page'
import { PublicShell } from '~/views/shell/public-shell'
import styles from './styles/app.css?url'

export const links: LinksFunction = () => [
  ...fontPreloads,
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta: MetaFunction = () => [{ title: 'Woonpunt Overleg' }]

export const loader = async (args: LoaderFunctionArgs) => {
  const { toast, headers } = await readToast(args.request)
  return data({ language: await languageOf(args), toast }, { headers })
}

/** Zod would try whether it may make code of words. Our policy refuses that and reports it, on every page with a form. It asks this before any module runs. */
const withoutEval = 'globalThis.__zod_globalConfig={jitless:true}'

/** A page with `handle.scripts: false` is read without any JavaScript. */
const usesScripts = (matches: ReturnType<typeof useMatches>): boolean =>
  !matches.some((match) => (match.handle as { scripts?: boolean } | undefined)?.scripts === false)

export const Layout = ({ children }: { children: ReactNode }) => {
  const nonce = useNonce()
  const language = useLanguage()
  const isInteractive = usesScripts(useMatches())
  return (
    <html lang={localeOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {isInteractive && (
          <>
            <ScrollRestoration nonce={nonce} />
            <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: withoutEval }} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  )
}

/** One object per message, however often it comes: a new object is a new message. */
const useMessage = (toast: ReturnType<typeof useLoaderData<typeof loader>>['toast']) => {
  const t = useT()
  const last = useRef<{ id: string; message: Toast } | null>(null)
  if (toast && last.current?.id !== toast.id) last.current = { id: toast.id, message: { tone: toast.tone, text: translateKey(t, toast.key, toast.values) } }
  return toast && last.current ? last.current.message : null
}

export default function Root() {
  const { toast } = useLoaderData<typeof loader>()
  const initial = useMessage(toast)
  return (
    <ToastProvider initial={initial}>
      <Outlet />
      <UnsentNotice />
    </ToastProvider>
  )
}

export const ErrorBoundary = () => {
  const isPublic = !useRouteLoaderData('routes/overleg+/_layout')
  return isPublic ? (
    <PublicShell>
      <ProblemPage />
    </PublicShell>
  ) : (
    <ProblemPage />
  )
}
