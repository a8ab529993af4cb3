import { Writable } from 'node:stream'
import { type EntryContext, type HandleErrorFunction, type AppLoadContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import type { ReactElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { seconds } from '~/core/clock'
import { NonceProvider } from '~/core/http/nonce'
import { logger } from '~/core/logger.server'
import { languageOf } from '~/doors/language.server'
import { i18nFor } from '~/locales/instances.server'

export { house } from '~/house.server'

const renderDeadline = seconds(10)

/** Renders a page whole: no page waits for deferred data, and one piece is sent faster than many. */
const handleRequest = async (request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext): Promise<Response> => {
  const language = await languageOf({ request, context })
  const html = await render(
    <I18nextProvider i18n={i18nFor(language)}>
      <NonceProvider value={context.cspNonce}>
        <RemixServer context={remix} url={request.url} nonce={context.cspNonce} />
      </NonceProvider>
    </I18nextProvider>,
    context,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
  return new Response(html, { headers, status })
}

const render = (page: ReactElement, context: AppLoadContext): Promise<string> =>
  new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    const sink = new Writable({
      write: (piece: Buffer, _encoding, next) => {
        pieces.push(piece)
        next()
      },
      final: (done) => {
        resolve(Buffer.concat(pieces).toString())
        done()
      },
    })
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: context.cspNonce,
      onAllReady: () => {
        clearTimeout(deadline)
        pipe(sink)
      },
      onShellError: reject,
      onError: (error) => logger.error({ err: error, requestId: context.requestId }, 'rendering failed'),
    })
    const deadline = setTimeout(abort, renderDeadline)
  })

export default handleRequest

/** Defects only: a refusal of the domain is an answer, not an error. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) logger.error({ err: error, requestId: context.requestId }, 'a request failed')
}
