import type { Db } from '~/core/db.server'
import { wordsOf } from '../documents/paper/paper-text'
import type { FrozenMinutes } from '../meetings/minutes/frozen-minutes'
import { scope } from './scope'
import type { SearchEntry } from './search-entry'

/** What can be found of a meeting: itself, its items, its decisions, its approved minutes. */
export const meetingEntries = async (db: Db, meetingId: string): Promise<SearchEntry[]> => {
  const row = await db.meeting.findUnique({
    where: { id: meetingId },
    select: {
      title: true,
      bodyId: true,
      place: true,
      convenedAt: true,
      body: { select: { name: true } },
      items: { select: itemColumns },
      decisions: { select: { id: true, number: true, title: true, reasons: true, legalBasis: true, itemId: true, articles: { select: { text: true }, orderBy: { position: 'asc' } } } },
      minutesVersions: { select: { content: true, publicContent: true }, orderBy: { version: 'desc' }, take: 1 },
    },
  })
  if (!row) return []
  const { bodyId, items, decisions, minutesVersions } = row
  const facts = { meetingId, bodyId, wasConvened: row.convenedAt !== null }
  const closed = new Set(items.filter((item) => item.isClosed || items.some(({ id, isClosed }) => id === item.parentId && isClosed)).map(({ id }) => id))
  const latest = minutesVersions[0]
  return [
    { kind: 'meeting', subjectId: meetingId, place: { meetingId }, title: row.title, body: [row.body.name, row.place].join(' '), scopes: [...wholeMeeting(facts), scope.anyGuest(meetingId)] },
    ...items.map((item): SearchEntry => ({ kind: 'item', subjectId: item.id, place: { meetingId, itemId: item.id }, title: item.title, body: [item.note, item.record, item.outcomeText, item.presenter].join('\n'), scopes: itemScopes(facts, item, closed.has(item.id)) })),
    ...decisions.map(({ id, number, title, reasons, legalBasis, itemId, articles }): SearchEntry => ({
      kind: 'decision',
      subjectId: id,
      place: { meetingId, number },
      title: `${number} ${title}`,
      body: [reasons, legalBasis, ...articles.map(({ text }) => text)].join('\n'),
      scopes: [closed.has(itemId) ? scope.permission('read-closed-items', bodyId) : scope.member(bodyId)],
    })),
    ...(latest ? approvedMinutes(facts, row.title, latest) : []),
  ]
}

const itemColumns = { id: true, parentId: true, title: true, presenter: true, note: true, record: true, outcomeText: true, isClosed: true } as const

interface Facts {
  meetingId: string
  bodyId: string
  wasConvened: boolean
}

/** Before it is convened, only chair and secretary know of a meeting. */
const wholeMeeting = ({ meetingId, bodyId, wasConvened }: Facts): string[] => (wasConvened ? [scope.member(bodyId), scope.guest(meetingId)] : [scope.permission('read-preparation', bodyId)])

const itemScopes = (facts: Facts, { id, parentId }: { id: string; parentId: string | null }, isClosed: boolean): string[] => {
  const invited = facts.wasConvened ? [scope.itemGuest(id), ...(parentId ? [scope.itemGuest(parentId)] : [])] : []
  if (!isClosed) return [...wholeMeeting(facts), ...invited]
  return [facts.wasConvened ? scope.permission('read-closed-items', facts.bodyId) : scope.permission('read-preparation', facts.bodyId), ...invited]
}

/** Who may not read closed items finds the words of the public edition. Without closed items both are the same. */
const approvedMinutes = ({ meetingId, bodyId }: Facts, title: string, { content, publicContent }: { content: string; publicContent: string }): SearchEntry[] => {
  const open = edition(publicContent)
  const whole = edition(content)
  const shared = { kind: 'minutes', subjectId: meetingId, title } as const
  return [
    { ...shared, place: { meetingId, edition: 'public' }, body: open, scopes: [scope.member(bodyId)] },
    ...(whole === open ? [] : [{ ...shared, place: { meetingId, edition: 'full' as const }, body: whole, scopes: [scope.permission('read-closed-items', bodyId)] }]),
  ]
}

/** The words of people; what was decided and voted is found by itself. */
const edition = (content: string): string =>
  (JSON.parse(content) as FrozenMinutes).sections
    .flatMap(({ content: nodes }) => nodes ?? [])
    .map((node) => (node.type === 'record' ? '' : wordsOf(node)))
    .join('\n')
