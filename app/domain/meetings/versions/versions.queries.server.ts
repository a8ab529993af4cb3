import { type Db, db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { mayReadClosedItems, mayReadVersions } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import { changesBetween } from './agenda-changes'
import { agendaNow } from './send-version.server'
import { type SentAgenda, withoutClosedItems } from './sent-agenda'

const read = (content: string): SentAgenda => JSON.parse(content) as SentAgenda

/**
 * The agendas of a meeting that were sent, and what changed between two of them as the actor may read it.
 * @param compare the numbers of the versions; left out: the last, and the one before it.
 * @throws DomainError 404 also when there is no such version.
 */
export const agendaVersions = async (actor: Actor, meetingId: string, compare: { from?: number | undefined; to?: number | undefined }) => {
  const facts = await getMeetingFacts(db, meetingId)
  requireAllowed(mayReadVersions(actor, facts))
  const [meeting, rows] = await Promise.all([
    db.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { id: true, title: true, startsAt: true, body: { select: { name: true } } } }),
    db.agendaVersion.findMany({ where: { meetingId }, select: { version: true, content: true, sha256: true, sentAt: true }, orderBy: { version: 'asc' } }),
  ])
  const asRead = (content: string) => (isAllowed(mayReadClosedItems(actor, facts)) ? read(content) : withoutClosedItems(read(content)))
  const to = rows.find(({ version }) => version === (compare.to ?? rows.at(-1)?.version))
  const from = rows.find(({ version }) => version === (compare.from ?? (to?.version ?? 0) - 1))
  if ((compare.to !== undefined && !to) || (compare.from !== undefined && !from)) throw notFound()
  return {
    meeting,
    versions: rows.map(({ version, sha256, sentAt, content }) => ({ version, sha256, sentAt, items: read(content).items.length })).toReversed(),
    shown: to ? { version: to.version, sentAt: to.sentAt, agenda: asRead(to.content) } : null,
    compared: to && from ? { from: from.version, to: to.version, changes: changesBetween(asRead(from.content), asRead(to.content)) } : null,
  }
}

export type AgendaVersionsPage = Awaited<ReturnType<typeof agendaVersions>>

interface Reading {
  meetingId: string
  readsClosedItems: boolean
}

/** What a version changed to the one before it; nothing for the first. @param version left out: the last one sent. */
export const changesOfVersion = async (database: Db, { meetingId, readsClosedItems }: Reading, version?: number) => {
  const [now, before] = await database.agendaVersion.findMany({ where: { meetingId, ...(version && { version: { lte: version } }) }, orderBy: { version: 'desc' }, take: 2, select: { content: true } })
  if (!now || !before) return []
  const asRead = ({ content }: { content: string }) => (readsClosedItems ? read(content) : withoutClosedItems(read(content)))
  return changesBetween(asRead(before), asRead(now))
}

/** What the next notice would tell: the agenda now against the last one sent. */
export const unsentChanges = async (database: Db, meetingId: string) => {
  const last = await database.agendaVersion.findFirst({ where: { meetingId }, orderBy: { version: 'desc' }, select: { content: true } })
  return last ? changesBetween(read(last.content), await agendaNow(database, meetingId)) : []
}
