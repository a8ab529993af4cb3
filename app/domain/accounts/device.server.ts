import { randomBytes } from 'node:crypto'
import { env } from '~/core/env.server'
import { isSame, sign } from '~/core/secrets.server'

const isSecure = env.origin.startsWith('https://')
const name = isSecure ? '__Host-toestel' : 'toestel'
const yearInSeconds = 365 * 24 * 60 * 60

/**
 * A cookie that says this device signed in to this account before (OWASP device cookies): its failures are counted apart, so that somebody
 * else's guessing does not lock the owner out.
 */
export const deviceCookie = (email: string): string => {
  const id = randomBytes(12).toString('base64url')
  return `${name}=${id}.${sign('device', email, id)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${yearInSeconds}${isSecure ? '; Secure' : ''}`
}

/** The device's id when the cookie was made for this account. */
export const deviceOf = (cookieHeader: string | null, email: string): string | null => {
  const value = cookieHeader?.split('; ').find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1)
  const [id, signature] = value?.split('.') ?? []
  return id && signature && isSame(signature, sign('device', email, id)) ? id : null
}
