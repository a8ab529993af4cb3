import { db } from '~/core/db.server'
import { isAllowed } from '~/core/verdict'
import { paths } from '~/paths'
import type { Actor } from '../actor'
import { documentFactColumns, factsOf as documentFactsOf } from '../documents/document-facts.server'
import { mayReadDocument } from '../documents/document.policy'
import { mayReadDecision } from '../meetings/decisions/decisions.policy'
import { factsOf, meetingFactColumns } from '../meetings/meeting'
import { mayReadItem, maySeeMeeting } from '../meetings/meeting.policy'
import { minutesFactColumns, minutesFactsOf } from '../meetings/minutes/minutes-facts.server'
import { mayKnowMinutes, mayReadFullMinutes } from '../meetings/minutes/minutes.policy'
import type { Found } from './search-index.server'

export interface Visible {
  found: Found
  to: string
  context: { label: string; at: Date | null }
}

/** What of the found things the actor may see as things are now, each once, in the same order. Three questions to the database, however many there are. */
export const visibleFound = async (actor: Actor, found: Found[]): Promise<Visible[]> => {
  const documents = await documentsOf(found)
  const meetings = await meetingsOf(found)
  const decisions = await decisionsOf(found)
  const seen = new Set<string>()
  return found.flatMap((one) => {
    const visible = judge(actor, one, { documents, meetings, decisions })
    const key = visible && `${one.kind}/${visible.to}`
    if (!visible || !key || seen.has(key)) return []
    seen.add(key)
    return [{ found: one, ...visible }]
  })
}

type Facts = { documents: Awaited<ReturnType<typeof documentsOf>>; meetings: Awaited<ReturnType<typeof meetingsOf>>; decisions: Awaited<ReturnType<typeof decisionsOf>> }

const judge = (actor: Actor, one: Found, { documents, meetings, decisions }: Facts): Omit<Visible, 'found'> | null => {
  if (one.place.documentId) return document(actor, one, documents.get(one.place.documentId))
  if (one.kind === 'decision') return decision(actor, decisions.get(one.subjectId))
  const meeting = meetings.get(one.place.meetingId ?? '')
  if (!meeting) return null
  if (one.kind === 'minutes') return approvedMinutes(actor, one, meeting)
  return one.kind === 'item' ? item(actor, one, meeting) : wholeMeeting(actor, meeting)
}

const uniqueIds = (ids: (string | undefined)[]): string[] => [...new Set(ids.flatMap((id) => (id ? [id] : [])))]

const documentsOf = async (found: Found[]) => {
  const ids = uniqueIds(found.map(({ place }) => place.documentId))
  const rows = ids.length === 0 ? [] : await db.document.findMany({ where: { id: { in: ids }, bodyId: { not: null } }, select: { ...documentFactColumns, title: true, editedAt: true, body: { select: { name: true } } } })
  return new Map(rows.map((row) => [row.id, row]))
}

const meetingsOf = async (found: Found[]) => {
  const ids = uniqueIds(found.filter(({ place, kind }) => !place.documentId && kind !== 'decision').map(({ place }) => place.meetingId))
  const itemIds = uniqueIds(found.map(({ place }) => place.itemId))
  const rows =
    ids.length === 0
      ? []
      : await db.meeting.findMany({
          where: { id: { in: ids } },
          select: { ...minutesFactColumns, ...meetingFactColumns, startsAt: true, items: { where: { id: { in: itemIds } }, select: { id: true, parentId: true, isClosed: true, parent: { select: { isClosed: true } } } } },
        })
  return new Map(rows.map((row) => [row.id, row]))
}

const decisionsOf = async (found: Found[]) => {
  const ids = uniqueIds(found.filter(({ kind }) => kind === 'decision').map(({ subjectId }) => subjectId))
  const rows =
    ids.length === 0
      ? []
      : await db.decision.findMany({
          where: { id: { in: ids } },
          select: { id: true, number: true, bodyId: true, createdAt: true, body: { select: { name: true } }, item: { select: { isClosed: true, parent: { select: { isClosed: true } } } } },
        })
  return new Map(rows.map((row) => [row.id, row]))
}

type Row<Kind extends keyof Facts> = Facts[Kind] extends Map<string, infer One> ? One : never

const document = (actor: Actor, { kind, subjectId }: Found, row: Row<'documents'> | undefined): Omit<Visible, 'found'> | null => {
  if (!row || !isAllowed(mayReadDocument(actor, documentFactsOf(row)))) return null
  const isComment = kind === 'comment'
  return { to: isComment ? paths.thread(row.id, subjectId) : paths.document(row.id), context: { label: isComment ? row.title : (row.body?.name ?? ''), at: row.editedAt } }
}

const decision = (actor: Actor, row: Row<'decisions'> | undefined): Omit<Visible, 'found'> | null => {
  const isClosed = row && (row.item.isClosed || row.item.parent?.isClosed === true)
  if (!row || !isAllowed(mayReadDecision(actor, { bodyId: row.bodyId, isClosed: isClosed === true }))) return null
  return { to: paths.decision(row.number), context: { label: row.body.name, at: row.createdAt } }
}

const contextOf = ({ body, startsAt }: Row<'meetings'>): Visible['context'] => ({ label: body.name, at: startsAt })

const wholeMeeting = (actor: Actor, row: Row<'meetings'>): Omit<Visible, 'found'> | null => (isAllowed(maySeeMeeting(actor, factsOf(row))) ? { to: paths.meeting(row.id), context: contextOf(row) } : null)

const item = (actor: Actor, { place }: Found, row: Row<'meetings'>): Omit<Visible, 'found'> | null => {
  const known = row.items.find(({ id }) => id === place.itemId)
  if (!known || !isAllowed(mayReadItem(actor, factsOf(row), { ...known, isClosed: known.isClosed || known.parent?.isClosed === true }))) return null
  return { to: paths.itemOfMeeting(row.id, known.id), context: contextOf(row) }
}

const approvedMinutes = (actor: Actor, { place }: Found, row: Row<'meetings'>): Omit<Visible, 'found'> | null => {
  const facts = minutesFactsOf(row)
  const may = place.edition === 'public' ? mayKnowMinutes(actor, facts) : mayReadFullMinutes(actor, facts)
  return facts.latest && isAllowed(may) ? { to: paths.minutes(row.id), context: contextOf(row) } : null
}
