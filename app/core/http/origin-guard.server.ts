import type { IncomingMessage } from 'node:http'
import { env } from '../env.server'

const localOrigins = (): string[] => ['localhost', '127.0.0.1', '[::1]'].flatMap((host) => [`http://${host}:${env.port}`])

const isListed = (origin: string, host: string | undefined): boolean =>
  origin === env.origin || (env.mode !== 'production' && (localOrigins().includes(origin) || isLocalHost(origin, host)))

/** Outside production the port may be chosen by the system, so localhost at the port that was asked counts too. */
const isLocalHost = (origin: string, host: string | undefined): boolean =>
  Boolean(host) && /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin) && origin === `http://${host}`

/**
 * Whether a request that changes something, or a socket, comes from our own pages (promise A6): Sec-Fetch-Site same-origin, else an Origin on
 * the list. Clients that are no browser send Origin.
 */
export const isSameOrigin = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return typeof headers.origin === 'string' && isListed(headers.origin, headers.host)
}

export const isReading = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
