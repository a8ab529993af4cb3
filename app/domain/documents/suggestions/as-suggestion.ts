import { Fragment, type Mark, type MarkType, type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Mapping, ReplaceStep } from '@tiptap/pm/transform'
import type { SuggestionAttrs } from '../paper/paper-text'

/** Whose suggestion it becomes, and under which id when it is no part of one that stands beside it. */
export interface Author extends SuggestionAttrs {}

/**
 * Makes a suggestion of what somebody types: words that come are marked as such, words that go stay and are marked as such; of one's own suggestions the
 * words really go. Only words: what changes the build of the text (a new line, a table, a picture) is no suggestion.
 * @returns the transaction to do instead, or null when it cannot be suggested.
 */
export const asSuggestion = (transaction: Transaction, state: EditorState, author: Author): Transaction | null => {
  const made = state.tr
  const { insertion, deletion } = state.schema.marks
  if (!insertion || !deletion) return null
  let caret: number | null = null
  for (const [index, step] of transaction.steps.entries()) {
    if (!(step instanceof ReplaceStep)) return null
    const words = wordsOf(step.slice)
    if (words === null) return null
    const back = new Mapping(transaction.steps.slice(0, index).map((earlier) => earlier.getMap().invert()).toReversed())
    const placeOf = (place: number, side: 1 | -1): number => made.mapping.map(back.map(place, side), side)
    const [from, to] = [placeOf(step.from, 1), Math.max(placeOf(step.from, 1), placeOf(step.to, -1))]
    if (step.from < step.to && !isOfWords(made.doc, from, to)) return null
    if (step.from === step.to && words.size === 0) return null
    const id = { insertion: neighbour(made.doc, insertion, author, to) ?? neighbour(made.doc, deletion, author, to) ?? author, deletion: neighbour(made.doc, deletion, author, from, to) ?? author }
    const end = takeAway(made, from, to, deletion.create(id.deletion), insertion, author)
    if (words.size > 0) {
      const at = made.mapping.slice(made.steps.length).map(end)
      const around = made.doc.resolve(at).marks().filter(({ type }) => !isSuggestion(type))
      made.replaceWith(at, at, marked(words, insertion.create(step.from < step.to ? id.deletion : id.insertion), around))
      caret = at + words.size
    } else caret = isForward(transaction, state, step) ? end : from
  }
  if (caret !== null) made.setSelection(TextSelection.near(made.doc.resolve(Math.min(caret, made.doc.content.size)), -1))
  return made.scrollIntoView()
}

const suggestionMarks = ['insertion', 'deletion', 'modification']
const isSuggestion = ({ name }: MarkType): boolean => suggestionMarks.includes(name)

/** The words that come; of several lines one line is made. Null: what comes is no words. */
const wordsOf = ({ content, openStart, openEnd }: Slice): Fragment | null => {
  if (content.size === 0) return content
  let isOfLines = false
  let hasOther = false
  content.descendants((node) => {
    if (node.isTextblock) isOfLines = true
    else if (node.isLeaf && !node.isText) hasOther = true
    return true
  })
  if (hasOther) return null
  if (!isOfLines) return openStart === 0 && openEnd === 0 ? content : null
  const text = content.textBetween(0, content.size, ' ').trim()
  const schema = content.firstChild?.type.schema
  return text && schema ? Fragment.from(schema.text(text)) : null
}

/** Whether a passage holds words, and nothing else that would have to go. */
const isOfWords = (doc: Node, from: number, to: number): boolean => {
  let [hasWords, hasOther] = [false, false]
  doc.nodesBetween(from, to, (node) => {
    if (node.isText) hasWords = true
    else if (node.isLeaf) hasOther = true
    return true
  })
  return hasWords && !hasOther
}

/** Marks words to go. One's own that were only suggested go at once, those that others suggest stay. @returns where the passage ends now */
const takeAway = (made: Transaction, from: number, to: number, deletion: Mark, insertion: MarkType, { personId }: Author): number => {
  const first = made.steps.length
  const own: { from: number; to: number }[] = []
  made.doc.nodesBetween(from, to, (node, at) => {
    if (!node.isText) return true
    const [start, end] = [Math.max(from, at), Math.min(to, at + node.nodeSize)]
    const inserted = node.marks.find(({ type }) => type === insertion)
    if (inserted) {
      if (inserted.attrs.personId === personId) own.push({ from: start, to: end })
    } else if (!node.marks.some(({ type }) => type === deletion.type)) made.addMark(start, end, deletion)
    return false
  })
  for (const part of own.toReversed()) made.delete(part.from, part.to)
  return made.mapping.slice(first).map(to, -1)
}

/** One's own suggestion of this kind beside a passage: typing on goes on with it. */
const neighbour = (doc: Node, type: MarkType, { personId }: Author, from: number, to = from): Author | null => {
  const [before, after] = [doc.resolve(from).nodeBefore, doc.resolve(to).nodeAfter]
  const mark = [before, after].flatMap((node) => node?.marks ?? []).find((found) => found.type === type && found.attrs.personId === personId)
  return mark ? (mark.attrs as Author) : null
}

const marked = (words: Fragment, insertion: Mark, around: readonly Mark[]): Fragment => {
  const nodes: Node[] = []
  words.forEach((node) => {
    const own = node.marks.filter(({ type }) => !isSuggestion(type))
    nodes.push(node.mark(insertion.addToSet(own.length > 0 ? own : around)))
  })
  return Fragment.fromArray(nodes)
}

/** Whether the caret stood before what was taken away, as with the Delete key. */
const isForward = (transaction: Transaction, { selection }: EditorState, { from }: ReplaceStep): boolean => transaction.steps.length === 1 && selection.empty && selection.from === from
