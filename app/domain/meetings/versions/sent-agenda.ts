import type { ItemAddition, ItemKind } from '~prisma/enums'

/** An agenda as it was sent, with the facts of its meeting. Moments are ISO strings (UTC). Kept as canonical JSON. */
export interface SentAgenda {
  format: 'woonpunt-overleg/agenda'
  formatVersion: 1
  meeting: SentMeeting
  /** In reading order. */
  items: SentItem[]
}

export interface SentMeeting {
  title: string
  startsAt: string
  place: string
  onlineLink: string
}

/** Of a closed item, who may not read it keeps its place and time: `title` and `kind` are null. */
export interface SentItem {
  id: string
  parentId: string | null
  number: string
  title: string | null
  kind: ItemKind | null
  minutes: number
  startsAt: string
  presenter: string
  note: string
  isClosed: boolean
  addition: ItemAddition | null
  submittedBy: string | null
  attachments: { id: string; name: string }[]
}

/** The agenda as somebody may read it who may not read closed items. */
export const withoutClosedItems = (agenda: SentAgenda): SentAgenda => ({
  ...agenda,
  items: agenda.items.map((item) => (item.isClosed ? { ...item, title: null, kind: null, presenter: '', note: '', submittedBy: null, attachments: [] } : item)),
})
