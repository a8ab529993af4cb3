import type { Mark, MarkType, Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Author, Refusal } from './as-suggestion'
import { isSuggestibleMark, type SuggestibleMark, valueOf } from './modification'

/**
 * Shows words in another way and says how they were. One's own suggested words just look so; what somebody else suggests about the same words and the same
 * look stays theirs. @returns why it cannot be suggested, or null
 */
export const suggestLook = (made: Transaction, from: number, to: number, mark: Mark, isAdded: boolean, author: Author): Refusal | null => {
  const { name } = mark.type
  if (!isSuggestibleMark(name)) return 'onlyWords'
  let [done, ofOthers] = [false, false]
  const look = { mark, name, newValue: isAdded ? valueOf(name, mark.attrs) : name === 'link' ? null : false }
  for (const piece of piecesIn(made.doc, from, to)) {
    const mine = isAbout(piece.node, name).find(({ attrs }) => attrs.personId === author.personId)
    if (!mine && isAbout(piece.node, name).length > 0) ofOthers = true
    else {
      done = true
      change(made, piece, look, mine, author)
    }
  }
  return ofOthers && !done ? 'notYours' : null
}

interface Piece {
  node: Node
  from: number
  to: number
}

const piecesIn = (doc: Node, from: number, to: number): Piece[] => {
  const found: Piece[] = []
  doc.nodesBetween(from, to, (node, at) => {
    if (node.isText) found.push({ node, from: Math.max(from, at), to: Math.min(to, at + node.nodeSize) })
    return true
  })
  return found
}

/** What is suggested about this look of some words. */
export const isAbout = (node: Node, name: SuggestibleMark): Mark[] => node.marks.filter(({ type, attrs }) => type.name === 'modification' && attrs.attrName === name)

const change = (made: Transaction, { node, from, to }: Piece, { mark, name, newValue }: { mark: Mark; name: SuggestibleMark; newValue: boolean | string | null }, mine: Mark | undefined, author: Author): void => {
  const { insertion, modification } = made.doc.type.schema.marks as Record<'insertion' | 'modification', MarkType>
  const now = valueOf(name, node.marks.find(({ type }) => type.name === name)?.attrs)
  if (now === newValue) return
  if (newValue === false || newValue === null) made.removeMark(from, to, mark.type)
  else made.addMark(from, to, mark)
  if (node.marks.some(({ type, attrs }) => type === insertion && attrs.personId === author.personId)) return
  const previousValue = mine ? (mine.attrs.previousValue as unknown) : now
  if (mine) made.removeMark(from, to, mine)
  if (previousValue !== newValue) made.addMark(from, to, modification.create({ ...(mine ? mine.attrs : author), type: 'mark', attrName: name, previousValue, newValue }))
}
