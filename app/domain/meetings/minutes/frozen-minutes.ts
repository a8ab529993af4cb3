import { isEmpty, type MinutesText, type TextBlock } from './minutes-text'
import type { BlockRecord, MeetingRecord, MinutesRecords } from './records'
import { withRecords } from './with-records'

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
export const freeze = (text: MinutesText, records: MinutesRecords, approval: Approval): FrozenMinutes => ({
  format: 'woonpunt-overleg/verslag',
  formatVersion: 1,
  edition: 'full',
  meeting: records.meeting,
  ...approval,
  sections: withRecords(text, records).map((section) => ({ ...section, content: section.content.filter((node) => node.type === 'record' || !isEmpty(node)) })),
})

/**
 * The edition for everybody: of a closed item only its number is left; no title, text, vote, decision, action or attachment.
 * @param corrects the corrected version by the hash of its public edition.
 */
export const publicEdition = (full: FrozenMinutes, corrects: FrozenMinutes['corrects']): FrozenMinutes => ({
  ...full,
  edition: 'public',
  corrects,
  sections: full.sections.map((section) => (section.isClosed ? { itemId: section.itemId, number: section.number, isClosed: true } : section)),
})
