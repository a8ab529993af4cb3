import { isRecord, type MinutesText, type RecordNode } from './minutes-text'
import { type Block, blocksOf, type MinutesRecords } from './records'

/** A record that does not stand in the text exactly once, in the section of its item. */
export type Problem = Pick<Block, 'kind' | 'recordId'> & { fault: 'missing' | 'misplaced' | 'double' | 'unknown' }

/**
 * Compares the text with the records. The editor does not let anybody delete a record, but a shared document can be changed by other means, and
 * a decision may have been recorded after the draft was made.
 * @returns what is wrong, and whether the sections are those of the agenda in their order.
 */
export const checkText = ({ sections }: MinutesText, records: MinutesRecords): { problems: Problem[]; areSectionsRight: boolean } => {
  const wanted = blocksOf(records)
  const placed = sections.flatMap(({ itemId, content }) => content.filter(isRecord).map((node) => ({ itemId, ...node.attrs })))
  const missing = wanted.filter((block) => !placed.some((other) => isSame(block, other))).map((block) => problem(block, 'missing'))
  const seen = new Set<string>()
  const faulty = placed.flatMap((block): Problem[] => {
    const home = homeOf(block, records)
    if (home === undefined) return [problem(block, 'unknown')]
    if (seen.has(keyOf(block))) return [problem(block, 'double')]
    seen.add(keyOf(block))
    return home === block.itemId ? [] : [problem(block, 'misplaced')]
  })
  const order = [null, ...records.items.map(({ id }) => id)]
  return { problems: [...missing, ...faulty], areSectionsRight: order.length === sections.length && order.every((itemId, index) => sections[index]?.itemId === itemId) }
}

export const isWhole = (text: MinutesText, records: MinutesRecords): boolean => {
  const { problems, areSectionsRight } = checkText(text, records)
  return problems.length === 0 && areSectionsRight
}

/** The item a record belongs to; undefined when the meeting has no such record. A vote inside a decision may also stand by itself. */
export const homeOf = (block: RecordNode['attrs'], records: MinutesRecords): string | null | undefined => {
  const wanted = blocksOf(records).find((other) => isSame(block, other))
  if (wanted) return wanted.itemId
  return block.kind === 'poll' ? records.polls.find(({ id }) => id === block.recordId)?.itemId : undefined
}

export const keyOf = ({ kind, recordId }: RecordNode['attrs']): string => `${kind}/${recordId}`
const isSame = (left: RecordNode['attrs'], right: RecordNode['attrs']): boolean => keyOf(left) === keyOf(right)

const problem = ({ kind, recordId }: RecordNode['attrs'], fault: Problem['fault']): Problem => ({ kind, recordId, fault })
