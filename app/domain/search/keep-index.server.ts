import type { CommittedEvent } from '~/core/change.server'
import { chainStart } from '~/core/audit-chain'
import { clock, seconds } from '~/core/clock'
import { db } from '~/core/db.server'
import { logger } from '~/core/logger.server'
import { documentEntries } from './document-entries.server'
import { meetingEntries } from './meeting-entries.server'
import { clearIndex, closeIndex, type Progress, readProgress, replaceEntries } from './search-index.server'
import type { SearchEntry, SearchOwner } from './search-entry'

/** A text is taken when nobody has typed in it for so many milliseconds. */
const quiet = seconds(4)
const often = seconds(3)
/** So many owners are read and stored at a time: in between, others have their turn. */
const atATime = 20

/** Votes, hands and mail change nothing that can be found. */
const silent = /^(poll|turn|attendance|proxy|mail|convocation|account|template)\./

/**
 * Keeps the index up to date: with every event soon after it is committed, and with texts once nobody types in them. It goes on where it was, also
 * after a crash; an index of another database is made anew.
 * @returns what hears the events, and how to stop it.
 */
export const startSearch = (): { hear: (events: CommittedEvent[]) => void; stop: () => Promise<void> } => {
  let isStopped = false
  let last: Promise<void> = Promise.resolve()
  const next = () => {
    if (isStopped) return
    last = last.then(updateIndex).catch((error: unknown) => logger.error({ err: error }, 'the search index could not be updated'))
  }
  let soon: NodeJS.Timeout | undefined
  const hear = (events: CommittedEvent[]) => {
    if (isStopped || events.every(({ name }) => silent.test(name))) return
    clearTimeout(soon)
    soon = setTimeout(next, 300).unref()
  }
  const timer = setInterval(next, often).unref()
  next()
  const stop = async () => {
    isStopped = true
    clearTimeout(soon)
    clearInterval(timer)
    await last
    await closeIndex()
  }
  return { hear, stop }
}

/** Brings the index to what the database says now. Texts in which somebody is typing follow later. */
export const updateIndex = async (): Promise<void> => {
  const known = await knownProgress()
  const head = await db.eventRecord.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } })
  const texts = await changedTexts(known?.updateId ?? 0)
  const progress: Progress = { seq: head?.seq ?? 0, hash: head?.hash ?? chainStart, updateId: texts.upTo }
  if (known && progress.seq === known.seq && progress.updateId === known.updateId) return
  const owners = known ? await changedOwners(known.seq, texts.documentIds) : await allOwners()
  for (let from = 0; from < owners.length; from += atATime) await replaceEntries(await entriesOf(owners.slice(from, from + atATime)))
  await replaceEntries(new Map(), progress)
}

/** Makes the whole index anew. */
export const rebuildIndex = async (): Promise<void> => {
  await clearIndex()
  await updateIndex()
}

/** How far the index is; null when it is new, or of another database: then it begins again. */
const knownProgress = async (): Promise<Progress | null> => {
  const known = await readProgress()
  if (!known || known.seq === 0) return known
  const event = await db.eventRecord.findUnique({ where: { seq: known.seq }, select: { hash: true } })
  if (event?.hash === known.hash) return known
  await clearIndex()
  return null
}

/** The documents in which was written after an edit, and up to which edit nobody is still busy. */
const changedTexts = async (after: number): Promise<{ documentIds: string[]; upTo: number }> => {
  const rows = await db.documentUpdate.groupBy({ by: ['documentId'], where: { id: { gt: after } }, _min: { id: true }, _max: { id: true, createdAt: true } })
  const before = clock.ms() - quiet
  const busy = rows.filter(({ _max }) => _max.createdAt!.getTime() > before)
  const upTo = busy.length > 0 ? Math.min(...busy.map(({ _min }) => _min.id!)) - 1 : Math.max(after, ...rows.map(({ _max }) => _max.id!))
  return { documentIds: rows.filter((row) => !busy.includes(row)).map(({ documentId }) => documentId), upTo: Math.max(after, upTo) }
}

const changedOwners = async (after: number, documentIds: string[]): Promise<SearchOwner[]> => {
  const events = await db.eventRecord.findMany({ where: { seq: { gt: after } }, select: { name: true, subjectId: true, meetingId: true } })
  const heard = events.filter(({ name }) => !silent.test(name))
  const meetings = heard.flatMap(({ meetingId }) => (meetingId ? [meetingId] : []))
  const minutes = await db.document.findMany({ where: { meetingId: { in: [...new Set(meetings)] } }, select: { id: true } })
  const documents = [...documentIds, ...minutes.map(({ id }) => id), ...heard.flatMap(({ name, subjectId }) => (name.startsWith('document.') ? [subjectId] : []))]
  return [...new Set<SearchOwner>([...meetings.map((id) => `meeting/${id}` as const), ...documents.map((id) => `document/${id}` as const)])]
}

const allOwners = async (): Promise<SearchOwner[]> => {
  const meetings = await db.meeting.findMany({ select: { id: true } })
  const documents = await db.document.findMany({ select: { id: true } })
  return [...meetings.map(({ id }) => `meeting/${id}` as const), ...documents.map(({ id }) => `document/${id}` as const)]
}

const entriesOf = async (owners: SearchOwner[]): Promise<Map<SearchOwner, SearchEntry[]>> => {
  const entries = new Map<SearchOwner, SearchEntry[]>()
  for (const owner of owners) {
    const id = owner.slice(owner.indexOf('/') + 1)
    entries.set(owner, owner.startsWith('meeting/') ? await meetingEntries(db, id) : await documentEntries(db, id))
  }
  return entries
}
