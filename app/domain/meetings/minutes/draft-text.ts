import { type MinutesText, paragraph, type Section, type SectionNode, type TextBlock } from './minutes-text'
import { type Block, blocksOf, type MinutesRecords } from './records'

/** The first text of the minutes, from what happened: who was there, then each item with its notes, votes, decisions and actions. */
export const draftText = (records: MinutesRecords): MinutesText => {
  const blocks = blocksOf(records)
  const opening: Section = { itemId: null, content: [...blocks.filter(({ itemId }) => itemId === null).map(nodeOf), paragraph()] }
  return { sections: [opening, ...records.items.map(({ id, notes }) => draftSection(id, notes, blocks.filter(({ itemId }) => itemId === id)))] }
}

/** The item itself, then what was noted (an empty line to write on when nothing was), then what came of it, and a line to write on after that. */
export const draftSection = (itemId: string, notes: string, blocks: Block[]): Section => {
  const [title, ...outcomes] = blocks.map(nodeOf)
  return { itemId, content: [...(title ? [title] : []), ...paragraphsOf(notes), ...outcomes, ...(outcomes.length > 0 ? [paragraph()] : [])] }
}

export const nodeOf = ({ kind, recordId }: Block): SectionNode => ({ type: 'recordBlock', attrs: { kind, recordId } })

/** Notes are typed as plain text: an empty line begins a paragraph, a dash at the start of every line makes a list. */
const paragraphsOf = (notes: string): TextBlock[] => {
  const parts = notes.replaceAll('\r\n', '\n').split(/\n\s*\n/).map((part) => part.trim()).filter(Boolean)
  return parts.length > 0 ? parts.flatMap(partOf) : [paragraph()]
}

const partOf = (part: string): TextBlock[] => {
  const lines = part.split('\n').map((line) => line.trim()).filter(Boolean)
  if (lines.every((line) => /^[-*•]\s/.test(line)))
    return [{ type: 'bulletList', content: lines.map((line) => ({ type: 'listItem', content: [paragraph(line.replace(/^[-*•]\s+/, ''))] })) }]
  return lines.map((line) => paragraph(line))
}
