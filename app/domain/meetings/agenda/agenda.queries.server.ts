import type { Db } from '~/core/db.server'
import type { ItemKind } from '~prisma/enums'
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
  attachments: AttachmentLine[]
}

interface Which {
  meetingId: string
  startsAt: Date
  readsClosedItems: boolean
}

/** The agenda of a meeting in reading order, numbered and timed. */
export const agendaOf = async (database: Db, { meetingId, startsAt, readsClosedItems }: Which): Promise<AgendaLine[]> => {
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
      attachments: { where: { withdrawnAt: null }, select: { id: true, name: true, mediaType: true, size: true }, orderBy: { id: 'asc' } },
    },
  })
  const times = plannedTimes(startsAt, rows)
  const closed = closedItems(rows)
  return numberItems(rows).map((item) => {
    const line = { ...item, ...times.get(item.id)!, isClosed: closed.has(item.id) }
    return line.isClosed && !readsClosedItems ? withoutContent(line) : line
  })
}

const withoutContent = (line: AgendaLine): AgendaLine => ({ ...line, title: null, kind: null, presenter: '', note: '', approvesMinutesOfId: null, attachments: [] })
