import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { statementsRead } from '../db.server'
import { logger } from '../logger.server'
import { dropUnread } from './drop-unread'
import { isReading, isSameOrigin } from './origin-guard.server'
import { securityHeaders } from './security-headers.server'

/** Gives every request an id, a nonce, security headers and a log line. `queries` is exact when requests come one at a time. */
export const everyRequest =
  (newNonce: () => string): RequestHandler =>
  (request, response, next) => {
    const started = performance.now()
    const statements = statementsRead()
    response.locals.requestId = randomUUID()
    response.locals.cspNonce = newNonce()
    response.setHeader('X-Request-Id', response.locals.requestId)
    for (const [name, value] of Object.entries(securityHeaders(response.locals.cspNonce))) response.setHeader(name, value)
    unlessSaidOtherwise(response)
    if (isSecret(request.path)) response.setHeader('X-Robots-Tag', 'noindex, nofollow, noarchive')
    response.on('finish', () => {
      dropUnread(request)
      const level = response.statusCode >= 500 ? 'error' : 'debug'
      logger[level](
        {
          requestId: response.locals.requestId,
          method: request.method,
          room: roomOf(request.path),
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
          queries: statementsRead() - statements,
        },
        'request',
      )
    })
    next()
  }

/** Addresses that open something by themselves: they belong in no index, whatever they answer. */
const isSecret = (path: string): boolean => /^\/(gedeeld|antwoord|uitnodiging|wachtwoord)\//.test(path)

/** Nobody keeps an answer that does not itself say for how long: most are made for one person. */
const unlessSaidOtherwise = (response: Response): void => {
  const { writeHead } = response
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'private, no-store')
    return writeHead.apply(response, head)
  }) as typeof writeHead
}

/** The first words of a path: no ids, tokens or numbers, which tell of people. */
const roomOf = (path: string): string => path.split('/').filter((part) => /^[a-z-]{2,20}$/.test(part)).slice(0, 4).join('/')

/**
 * Refuses every request that changes something and does not come from our own pages, before anything else looks at it. What passes loses its Origin:
 * Remix would compare it with Host again, which fails on pages that send no referrer (their Origin is "null") and behind some proxies.
 */
export const originGuard: RequestHandler = (request, response, next) => {
  if (isReading(request.method)) return next()
  if (!isSameOrigin(request)) {
    response.status(403).type('text/plain').send('Dit verzoek komt niet van onze eigen pagina’s.')
    return
  }
  delete request.headers.origin
  next()
}

/** What went wrong before any page could answer, such as an address that is no address. Express's own answer would drop our headers. */
export const lastResort: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (response.headersSent) return next(error)
  const status = error.status && error.status < 500 ? error.status : 500
  if (status === 500) logger.error({ err: error, requestId: response.locals.requestId }, 'a request failed')
  response.status(status).type('text/plain').send(status === 500 ? 'Er liep iets mis bij ons. Probeer het over een minuut opnieuw.' : 'Dit verzoek klopt niet.')
}
