import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable, type EntryContext, type HandleErrorFunction, type AppLoadContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { seconds } from '~/core/clock'
import { NonceProvider } from '~/core/http/nonce'
import { logger } from '~/core/logger.server'
import { languageOf } from '~/doors/language.server'
import { i18nFor } from '~/locales/instances.server'

export { house } from '~/house.server'

const renderDeadline = seconds(10)

/** Renders a page. Robots get it whole; people get it as soon as its shell is ready. */
const handleRequest = async (request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext): Promise<Response> => {
  const language = await languageOf({ request, context })
  const isRobot = isbot(request.headers.get('user-agent') ?? '')
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={i18nFor(language)}>
        <NonceProvider value={context.cspNonce}>
          <RemixServer context={remix} url={request.url} nonce={context.cspNonce} />
        </NonceProvider>
      </I18nextProvider>,
      {
        nonce: context.cspNonce,
        [isRobot ? 'onAllReady' : 'onShellReady']: () => {
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
          pipe(body)
        },
        onShellError: reject,
        onError: (error) => logger.error({ err: error, requestId: context.requestId }, 'rendering failed'),
      },
    )
    setTimeout(abort, renderDeadline).unref()
  })
}

export default handleRequest

/** Defects only: a refusal of the domain is an answer, not an error. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) logger.error({ err: error, requestId: context.requestId }, 'a request failed')
}
