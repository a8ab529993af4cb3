import type { Db } from '~/core/db.server'
import type { ItemAddition, ItemKind } from '~prisma/enums'
import { inOrder, type SubjectTag } from '../../subjects/subject'
import { closedItems, numberItems, plannedTimes } from './agenda'

export interface AttachmentLine {
  id: string
  name: string
  mediaType: string
  size: number
}

/** An agenda item as somebody may read it. Of a closed item only its place and time are left to who may not read it: `title` is null. */
export interface AgendaLine {
  id: string
  parentId: string | null
  position: number
  number: string
  depth: number
  startsAt: Date
  endsAt: Date
  minutes: number
  isClosed: boolean
  title: string | null
  kind: ItemKind | null
  presenter: string
  note: string
  approvesMinutesOfId: string | null
  followsActions: boolean
  /** How it came after the convocation. */
  addition: ItemAddition | null
  /** Why it could not wait. */
  urgencyReason: string
  /** The name of the organisation that submitted it. */
  submittedBy: string | null
  revision: number
  attachments: AttachmentLine[]
  /** What it is about, in the words of the checklists. */
  subjects: SubjectTag[]
}

interface Which {
  meetingId: string
  startsAt: Date
  readsClosedItems: boolean
  /** For who sees less than that: how much of each item. */
  sightOf?: (item: { id: string; parentId: string | null; isClosed: boolean }) => 'content' | 'title' | 'place'
  /** False for who shows no subjects: it saves a statement or two. */
  withSubjects?: boolean
}

/** The agenda of a meeting in reading order, numbered and timed. */
export const agendaOf = async (database: Db, { meetingId, startsAt, readsClosedItems, sightOf, withSubjects = true }: Which): Promise<AgendaLine[]> => {
  const rows = await database.agendaItem.findMany({
    where: { meetingId },
    select: {
      id: true,
      parentId: true,
      position: true,
      title: true,
      kind: true,
      minutes: true,
      presenter: true,
      note: true,
      isClosed: true,
      approvesMinutesOfId: true,
      followsActions: true,
      addition: true,
      urgencyReason: true,
      revision: true,
      submittedById: true,
      attachments: { where: { withdrawnAt: null }, select: { id: true, name: true, mediaType: true, size: true }, orderBy: { id: 'asc' } },
    },
  })
  const tags = withSubjects ? await tagsOf(database, meetingId) : []
  const times = plannedTimes(startsAt, rows)
  const closed = closedItems(rows)
  const names = await organisationNames(database, rows.flatMap(({ submittedById }) => submittedById ?? []))
  return numberItems(rows).map(({ submittedById, ...item }) => {
    const submittedBy = names.get(submittedById ?? '') ?? null
    const line = { ...item, submittedBy, ...times.get(item.id)!, isClosed: closed.has(item.id), subjects: inOrder(tags.filter(({ itemId }) => itemId === item.id).map(({ subject }) => subject)) }
    const sight = sightOf?.(line) ?? (line.isClosed && !readsClosedItems ? 'place' : 'content')
    if (sight === 'content') return line
    return sight === 'title' ? { ...withoutContent(line), title: line.title, kind: line.kind } : withoutContent(line)
  })
}

/** Most agendas hold nothing that was submitted: then there is nothing to ask. */
const organisationNames = async (database: Db, ids: string[]): Promise<Map<string, string>> => {
  const rows = ids.length === 0 ? [] : await database.organisation.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Asked in two steps: an agenda without subjects asks only whether there are any. */
const tagsOf = async (database: Db, meetingId: string): Promise<{ itemId: string; subject: SubjectTag }[]> => {
  const tags = await database.itemSubject.findMany({ where: { item: { meetingId } }, select: { itemId: true, subjectId: true } })
  const subjects = tags.length === 0 ? [] : await database.subject.findMany({ where: { id: { in: tags.map(({ subjectId }) => subjectId) } }, select: { id: true, code: true, title: true } })
  return tags.flatMap(({ itemId, subjectId }) => subjects.filter(({ id }) => id === subjectId).map((subject) => ({ itemId, subject })))
}

const withoutContent = (line: AgendaLine): AgendaLine => ({ ...line, title: null, kind: null, presenter: '', note: '', approvesMinutesOfId: null, followsActions: false, urgencyReason: '', submittedBy: null, attachments: [], subjects: [] })
