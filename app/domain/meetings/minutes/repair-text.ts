import { homeOf, keyOf } from './check-text'
import { draftSection, nodeOf } from './draft-text'
import { isRecord, type MinutesText, paragraph, type Section, type SectionNode } from './minutes-text'
import { type Block, blocksOf, type MinutesRecords } from './records'

/**
 * Puts the records back: one section per item in the order of the agenda, in each its records exactly once. Words stay; those in a section that
 * belongs to no item go to the opening. What is missing comes at the end of its section, an item's title at the start.
 */
export const repairText = (text: MinutesText, records: MinutesRecords): MinutesText => {
  const order = [null, ...records.items.map(({ id }) => id)]
  const contents = new Map<string | null, SectionNode[]>(order.map((itemId) => [itemId, []]))
  const placed = new Set<string>()
  for (const { itemId, content } of text.sections) {
    const home = contents.get(itemId) ?? contents.get(null)!
    home.push(...content.filter((node) => !isRecord(node) || isFirstAtHome(node.attrs, contents.has(itemId) ? itemId : null, records, placed)))
  }
  const missing = blocksOf(records).filter((block) => !placed.has(keyOf(block)))
  return { sections: order.map((itemId) => completed(itemId, contents.get(itemId)!, missing.filter((block) => block.itemId === itemId))) }
}

const isFirstAtHome = (block: Pick<Block, 'kind' | 'recordId'>, itemId: string | null, records: MinutesRecords, placed: Set<string>): boolean => {
  if (homeOf(block, records) !== itemId || placed.has(keyOf(block))) return false
  placed.add(keyOf(block))
  return true
}

const completed = (itemId: string | null, content: SectionNode[], missing: Block[]): Section => {
  if (content.length === 0 && itemId !== null) return draftSection(itemId, '', missing)
  const first = missing.filter(({ kind }) => kind === 'item' || kind === 'attendance').map(nodeOf)
  const last = missing.filter(({ kind }) => kind !== 'item' && kind !== 'attendance').map(nodeOf)
  return { itemId, content: [...first, ...content, ...last, ...(last.length > 0 || content.length === 0 ? [paragraph()] : [])] }
}
