import { type MinutesText, isEmpty, isRecord, type TextBlock } from './minutes-text'
import { type BlockRecord, type MeetingRecord, type MinutesRecords, recordOf } from './records'

/** Approved minutes: the text with its records in it, so that nothing outside can change what they say. Kept as canonical JSON. */
export interface FrozenMinutes {
  format: 'woonpunt-overleg/verslag'
  formatVersion: 1
  /** `full` for who may read closed items, `public` for everybody. */
  edition: 'full' | 'public'
  meeting: MeetingRecord
  version: number
  approvedAt: string
  /** The version that this one corrects, by the hash of the same edition; null for a first version. */
  corrects: { version: number; sha256: string } | null
  correctionNote: string
  sections: FrozenSection[]
}

/** In the public edition a closed item has no content, and says no more than that it was there. */
export interface FrozenSection {
  itemId: string | null
  number: string | null
  isClosed: boolean
  content?: FrozenNode[]
}

export type FrozenNode = TextBlock | { type: 'record'; record: BlockRecord }

export type Approval = Pick<FrozenMinutes, 'version' | 'approvedAt' | 'corrects' | 'correctionNote'>

/** Freezes a text that is whole: records take the place of their blocks, empty lines go. */
export const freeze = ({ sections }: MinutesText, records: MinutesRecords, approval: Approval): FrozenMinutes => ({
  format: 'woonpunt-overleg/verslag',
  formatVersion: 1,
  edition: 'full',
  meeting: records.meeting,
  ...approval,
  sections: sections.map(({ itemId, content }) => {
    const item = records.items.find(({ id }) => id === itemId)
    return { itemId, number: item?.number ?? null, isClosed: item?.isClosed ?? false, content: content.flatMap((node) => frozenNode(node, records)) }
  }),
})

const frozenNode = (node: MinutesText['sections'][number]['content'][number], records: MinutesRecords): FrozenNode[] => {
  if (!isRecord(node)) return isEmpty(node) ? [] : [node]
  const record = recordOf(records, node.attrs)
  return record ? [{ type: 'record', record }] : []
}

/**
 * The edition for everybody: of a closed item only its number is left; no title, text, vote, decision, action or attachment. Of a closed meeting the
 * opening keeps the attendance and loses its text.
 * @param corrects the corrected version by the hash of its public edition.
 */
export const publicEdition = (full: FrozenMinutes, corrects: FrozenMinutes['corrects']): FrozenMinutes => ({
  ...full,
  edition: 'public',
  corrects,
  correctionNote: full.meeting.isPublic ? full.correctionNote : '',
  sections: full.sections.map((section) => {
    if (section.isClosed) return { itemId: section.itemId, number: section.number, isClosed: true }
    return full.meeting.isPublic ? section : { ...section, content: (section.content ?? []).filter(isAttendance) }
  }),
})

const isAttendance = (node: FrozenNode): boolean => node.type === 'record' && node.record.kind === 'attendance'
