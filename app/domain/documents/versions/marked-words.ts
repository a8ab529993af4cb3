import { type AnyPaperNode, wordsOf } from '../paper/paper-text'

export type Change = 'insertion' | 'deletion'

/** Tells the marks of a comparison from those of suggestions that stand in the text. */
export const comparedId = 'vergelijking'

const attrs = { id: comparedId, personId: '', name: '', organisation: '', at: '' }

/** A text with the mark of a change; other nodes carry no marks. */
export const marked = (node: AnyPaperNode, change: Change): AnyPaperNode => (node.type === 'text' ? { ...node, marks: [...(node.marks ?? []), { type: change, attrs }] } : node)

/** The words of a node and all in it. */
export const words = (node: AnyPaperNode): string[] => wordsOf(node).split(/\s+/).filter(Boolean)
