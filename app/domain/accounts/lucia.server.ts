import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia'
import { clock } from '~/core/clock'
import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { env } from '~/core/env.server'
import { sha256 } from '~/core/secrets.server'
import { untilNextChange } from '~/core/until-next-change.server'
import { openSession } from './sessions/open-session.server'

declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia
    DatabaseSessionAttributes: SessionAttributes
    DatabaseUserAttributes: UserAttributes
  }
}

interface SessionAttributes {
  publicId?: string
  device: string
  /** What sign-in compared and counted: see open-session.server.ts. */
  passwordHash?: string | null
  attemptKey?: string
  replaced?: string | null
  createdAt?: Date
  absoluteExpiresAt?: Date
}

interface UserAttributes {
  name: string
  email: string
  locale: 'nl' | 'en'
  isAdministrator: boolean
  suspendedAt: Date | null
}

type SessionRow = { id: string; publicId: string; personId: string; createdAt: Date; expiresAt: Date; absoluteExpiresAt: Date; device: string }

const asSession = (token: string, row: SessionRow): DatabaseSession => ({
  id: token,
  userId: row.personId,
  expiresAt: row.expiresAt,
  attributes: { publicId: row.publicId, device: row.device, createdAt: row.createdAt, absoluteExpiresAt: row.absoluteExpiresAt },
})

/** Stores only the SHA-256 of the session id. Lucia hands back the id it was given, so the presented token stays the `id` outside. */
const adapter: Adapter = {
  getSessionAndUser: async (token) => {
    const id = sha256(token)
    const row = await untilNextChange(`session/${id}`, () => db.session.findUnique({ where: { id }, include: { person: true } }))
    return row ? [asSession(token, row), { id: row.personId, attributes: row.person }] : [null, null]
  },
  getUserSessions: async (personId) => (await db.session.findMany({ where: { personId } })).map((row) => asSession(row.id, row)),
  setSession: ({ id: token, userId: personId, attributes: { device, passwordHash, attemptKey, replaced = null } }) => {
    if (passwordHash === undefined || attemptKey === undefined) throw new Error('A session opens after a password was checked')
    return openSession({ token, personId, device, passwordHash, attemptKey, replaced })
  },
  updateSessionExpiration: async (token, expiresAt) => {
    await change(null, ({ tx }) => tx.session.updateMany({ where: { id: sha256(token) }, data: { expiresAt } }))
  },
  deleteSession: async (token) => {
    await change(null, ({ tx }) => tx.session.deleteMany({ where: { id: sha256(token) } }))
  },
  deleteUserSessions: async (personId) => {
    await change(null, ({ tx }) => tx.session.deleteMany({ where: { personId } }))
  },
  deleteExpiredSessions: async () => {
    await change(null, ({ tx }) => tx.session.deleteMany({ where: { OR: [{ expiresAt: { lt: clock.now() } }, { absoluteExpiresAt: { lt: clock.now() } }] } }))
  },
}

const isSecure = env.origin.startsWith('https://')

/** Over https the cookie is bound to this host alone (`__Host-`). */
export const sessionCookieName = isSecure ? '__Host-sessie' : 'sessie'

export const lucia = new Lucia(adapter, {
  sessionExpiresIn: new TimeSpan(12, 'h'),
  sessionCookie: { name: sessionCookieName, expires: false, attributes: { secure: isSecure, sameSite: 'lax', path: '/' } },
  getSessionAttributes: ({ publicId, createdAt, absoluteExpiresAt, device }) => ({ publicId, createdAt, absoluteExpiresAt, device }),
  getUserAttributes: ({ name, email, locale, isAdministrator, suspendedAt }) => ({ name, email, locale, isAdministrator, suspendedAt }),
})

export const moveEnd = (token: string, expiresAt: Date): Promise<void> => adapter.updateSessionExpiration(token, expiresAt)
