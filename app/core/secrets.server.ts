import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { env } from './env.server'

export const sha256 = (value: string | Uint8Array): string => createHash('sha256').update(value).digest('hex')

export const newNonce = (): string => randomBytes(16).toString('base64url')

/** HMAC-SHA-256 of the parts under SECRET, base64url. */
export const sign = (...parts: string[]): string => createHmac('sha256', env.secret).update(parts.join('\n')).digest('base64url')

export const isSame = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The token of a link in a mail: `id.signature`. Only the nonce is stored, so a stolen database opens nothing. */
export const linkToken = (purpose: string, id: string, nonce: string): string => `${id}.${sign(purpose, id, nonce)}`

/** The id a token claims; believe it only after `isLinkToken`. */
export const idOfToken = (token: string): string => token.split('.')[0] ?? ''

export const isLinkToken = (token: string, purpose: string, id: string, nonce: string): boolean =>
  isSame(token, linkToken(purpose, id, nonce))
