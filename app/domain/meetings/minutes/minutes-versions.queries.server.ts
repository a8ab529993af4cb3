import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { MinutesFacts } from './minutes'
import { getMinutesFacts } from './minutes-facts.server'
import { mayKnowMinutes, mayReadFullMinutes } from './minutes.policy'

interface VersionText {
  /** Canonical JSON of FrozenMinutes. */
  content: string
  /** Of exactly this content. */
  sha256: string
}

/** A version as a file, in the edition that the actor may read. @throws DomainError 404. */
export const minutesFile = async (actor: Actor, meetingId: string, version: number): Promise<VersionText & { name: string }> => {
  const facts = await getMinutesFacts(db, meetingId)
  requireAllowed(mayKnowMinutes(actor, facts))
  return { ...(await readVersion(actor, facts, version)), name: `verslag-${meetingId}-versie-${version}.json` }
}

/** @throws DomainError 404 when there is no such version. */
export const readVersion = async (actor: Actor, facts: MinutesFacts, version: number): Promise<VersionText> => {
  if (!Number.isSafeInteger(version)) throw notFound()
  const where = { meetingId_version: { meetingId: facts.meetingId, version } }
  if (isAllowed(mayReadFullMinutes(actor, facts))) {
    const row = await db.minutesVersion.findUnique({ where, select: { content: true, sha256: true } })
    if (row) return row
  } else {
    const row = await db.minutesVersion.findUnique({ where, select: { publicContent: true, publicSha256: true } })
    if (row) return { content: row.publicContent, sha256: row.publicSha256 }
  }
  throw notFound()
}
