import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { FrozenMinutes } from './frozen-minutes'
import type { MinutesFacts } from './minutes'
import { getMinutesFacts } from './minutes-facts.server'
import { mayKnowMinutes, mayReadFullMinutes } from './minutes.policy'

/** The canonical JSON of a version, in the edition that the actor may read. @throws DomainError 404. */
export const minutesFile = async (actor: Actor, meetingId: string, version: number): Promise<{ content: string; edition: FrozenMinutes['edition'] }> => {
  const facts = await getMinutesFacts(db, meetingId)
  requireAllowed(mayKnowMinutes(actor, facts))
  return readVersion(actor, facts, version)
}

/** @throws DomainError 404 when there is no such version. */
export const readVersion = async (actor: Actor, facts: MinutesFacts, version: number): Promise<{ content: string; edition: FrozenMinutes['edition'] }> => {
  const where = { meetingId_version: { meetingId: facts.meetingId, version } }
  if (isAllowed(mayReadFullMinutes(actor, facts))) {
    const row = await db.minutesVersion.findUnique({ where, select: { content: true } })
    if (row) return { content: row.content, edition: 'full' }
  } else {
    const row = await db.minutesVersion.findUnique({ where, select: { publicContent: true } })
    if (row) return { content: row.publicContent, edition: 'public' }
  }
  throw notFound()
}
