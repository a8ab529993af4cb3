import { createCookie } from '@remix-run/node'
import { env } from '~/core/env.server'

const isSecure = env.origin.startsWith('https://')

/** A small cookie of this house, out of reach of scripts and of other sites; over https it is bound to this host alone (`__Host-`). */
export const houseCookie = (name: string, maxAge: number) =>
  createCookie(isSecure ? `__Host-${name}` : name, { path: '/', sameSite: 'lax', httpOnly: true, secure: isSecure, maxAge })
