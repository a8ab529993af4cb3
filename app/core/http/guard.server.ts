import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { logger } from '../logger.server'
import { isReading, isSameOrigin } from './origin-guard.server'
import { securityHeaders } from './security-headers.server'

/** Gives every request an id, a nonce, security headers and a log line without anything personal (no query string, no parameters of tokens). */
export const everyRequest =
  (newNonce: () => string): RequestHandler =>
  (request, response, next) => {
    const started = performance.now()
    response.locals.requestId = randomUUID()
    response.locals.cspNonce = newNonce()
    response.setHeader('X-Request-Id', response.locals.requestId)
    for (const [name, value] of Object.entries(securityHeaders(response.locals.cspNonce))) response.setHeader(name, value)
    response.on('finish', () => {
      const ms = Math.round(performance.now() - started)
      const level = response.statusCode >= 500 ? 'error' : 'debug'
      logger[level]({ requestId: response.locals.requestId, method: request.method, room: request.path.split('/', 3).slice(0, 3).join('/').slice(0, 40).replace(/\/(antwoord|wachtwoord|uitnodiging)\/.*/, '/$1'), status: response.statusCode, ms }, 'request')
    })
    next()
  }

/** Refuses every request that changes something and does not come from our own pages, before anything else looks at it. */
export const originGuard: RequestHandler = (request, response, next) => {
  if (isReading(request.method) || isSameOrigin(request)) return next()
  response.status(403).type('text/plain').send('Dit verzoek komt niet van onze eigen pagina’s.')
}
