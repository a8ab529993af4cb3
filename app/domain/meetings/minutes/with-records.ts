import type { FrozenNode, FrozenSection } from './frozen-minutes'
import { isRecord, type MinutesText, type SectionNode } from './minutes-text'
import { type MinutesRecords, recordOf } from './records'

/** A text with its records in the places of their blocks. A block without a record disappears. */
export const withRecords = ({ sections }: MinutesText, records: MinutesRecords): (FrozenSection & { content: FrozenNode[] })[] =>
  sections.map(({ itemId, content }) => {
    const item = records.items.find(({ id }) => id === itemId)
    return { itemId, number: item?.number ?? null, isClosed: item?.isClosed ?? false, content: content.flatMap((node) => recordedNode(node, records)) }
  })

const recordedNode = (node: SectionNode, records: MinutesRecords): FrozenNode[] => {
  if (!isRecord(node)) return [node]
  const record = recordOf(records, node.attrs)
  return record ? [{ type: 'record', record }] : []
}
