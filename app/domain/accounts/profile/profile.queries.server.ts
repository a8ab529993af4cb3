import { after, clock } from '~/core/clock'
import { db } from '~/core/db.server'
import type { Actor } from '../../actor'
import { idleLifetime } from '../account'

/** The actor's own account: where they work, and where they are signed in, this device first. */
export const profilePage = async (actor: Actor) => {
  const now = clock.now()
  const person = await db.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: {
      name: true,
      email: true,
      locale: true,
      commentMail: true,
      memberships: {
        where: { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
        select: { function: true, organisation: { select: { id: true, name: true } } },
        orderBy: { organisation: { name: 'asc' } },
      },
      sessions: {
        where: { expiresAt: { gt: now }, absoluteExpiresAt: { gt: now } },
        select: { publicId: true, device: true, createdAt: true, expiresAt: true },
        orderBy: { expiresAt: 'desc' },
      },
    },
  })
  const sessions = person.sessions.map(({ expiresAt, ...session }) => ({
    ...session,
    lastUsedAt: after(expiresAt, -idleLifetime),
    isThis: session.publicId === actor.sessionPublicId,
  }))
  return { ...person, sessions: sessions.toSorted((a, b) => Number(b.isThis) - Number(a.isThis)) }
}
