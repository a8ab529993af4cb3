import { Fragment, type Mark, type MarkType, type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { AddMarkStep, Mapping, RemoveMarkStep, ReplaceStep } from '@tiptap/pm/transform'
import { newId } from '~/core/ids'
import type { SuggestionAttrs } from '../paper/paper-text'
import { suggestLook } from './suggest-look'

/** Whose suggestion it becomes, and under which id when it is no part of one that stands beside it. */
export interface Author extends SuggestionAttrs {}

/** Why something cannot be suggested: it is about more than words and their look, or only about what others suggest. */
export type Refusal = 'onlyWords' | 'notYours'

/** Says of a transaction that each of its steps is a suggestion of its own, to be accepted or rejected apart from the others. */
export const eachApart = 'eachApart'

/**
 * Makes a suggestion of what somebody types: words that come are marked as such, words that go stay and are marked as such, words that would look different
 * look so and say how they were; of one's own suggestions the words really go. What changes the build of the text (a new line, a table, a picture) is no suggestion.
 * @returns the transaction to do instead, or why it cannot be suggested.
 */
export const asSuggestion = (transaction: Transaction, state: EditorState, firstAuthor: Author): Transaction | Refusal => {
  const made = state.tr
  let caret: number | null = null
  for (const [index, step] of transaction.steps.entries()) {
    const author = index > 0 && transaction.getMeta(eachApart) ? { ...firstAuthor, id: newId() } : firstAuthor
    const back = new Mapping(transaction.steps.slice(0, index).map((earlier) => earlier.getMap().invert()).toReversed())
    const placeOf = (place: number, side: 1 | -1): number => made.mapping.map(back.map(place, side), side)
    if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) {
      const refusal = suggestLook(made, placeOf(step.from, 1), placeOf(step.to, -1), step.mark, step instanceof AddMarkStep, author)
      if (refusal) return refusal
      continue
    }
    if (!(step instanceof ReplaceStep)) return 'onlyWords'
    const at = suggestWords(made, step, placeOf, author, isForward(transaction, state, step))
    if (typeof at === 'string') return at
    caret = at
  }
  // Several small deletions at once are the editor's own work: the caret stays where it put it.
  if (caret !== null && transaction.steps.length > 1 && !transaction.steps.some((step) => step instanceof ReplaceStep && step.slice.size > 0))
    caret = made.mapping.map(transaction.mapping.invert().map(transaction.selection.head))
  if (caret !== null) made.setSelection(TextSelection.near(made.doc.resolve(Math.min(caret, made.doc.content.size)), -1))
  else if (transaction.selectionSet) made.setSelection(Selection.fromJSON(made.doc, transaction.selection.toJSON() as object))
  return made.scrollIntoView()
}

/** @returns where the caret stands then */
const suggestWords = (made: Transaction, step: ReplaceStep, placeOf: (place: number, side: 1 | -1) => number, author: Author, isForward: boolean): number | Refusal => {
  const { insertion, deletion } = made.doc.type.schema.marks as Record<'insertion' | 'deletion', MarkType>
  const [from, to] = [placeOf(step.from, 1), Math.max(placeOf(step.from, 1), placeOf(step.to, -1))]
  const words = wordsOf(step.slice, plainMarksAt(made.doc, from))
  if (words === null) return 'onlyWords'
  if (step.from < step.to && !isOfWords(made.doc, from, to)) return 'onlyWords'
  if (step.from === step.to && words.size === 0) return 'onlyWords'
  const beside = { deletion: neighbour(made.doc, deletion, author, from, to), insertion: neighbour(made.doc, insertion, author, from, to) }
  const takesOwnOnly = isWholly(made.doc, from, to, insertion, author.personId)
  const replaced = takesOwnOnly ? (ownAt(made.doc, insertion, author, from, to) ?? beside.insertion ?? beside.deletion) : beside.deletion
  const going = beside.deletion ?? author
  const first = made.steps.length
  const end = takeAway(made, from, to, deletion.create(going), insertion, author)
  if (words.size === 0) return from < to && made.steps.length === first && isWhollyOfOthers(made.doc, from, to, insertion, author.personId) ? 'notYours' : isForward ? end : from
  const coming = from < to ? (replaced ?? (takesOwnOnly ? author : going)) : (beside.insertion ?? beside.deletion ?? author)
  made.replaceWith(end, end, marked(words, insertion.create(coming)))
  return end + words.size
}

export const suggestionMarks: readonly string[] = ['insertion', 'deletion', 'modification']
export const isSuggestion = ({ name }: MarkType): boolean => suggestionMarks.includes(name)

const plainMarksAt = (doc: Node, place: number): Mark[] => doc.resolve(place).marks().filter(({ type }) => !isSuggestion(type))

/** The words that come; of several lines one line is made, which looks like what stands around it. Null: what comes is no words. */
const wordsOf = ({ content, openStart, openEnd }: Slice, around: readonly Mark[]): Fragment | null => {
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
  return text && schema ? Fragment.from(schema.text(text, around)) : null
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

/** Whether all words of a passage stand in suggestions to add them, of the person or (`isOfOthers`) of others. */
const isWholly = (doc: Node, from: number, to: number, insertion: MarkType, personId: string, isOfOthers = false): boolean => {
  let isSo = from < to
  doc.nodesBetween(from, to, (node) => {
    if (node.isText) isSo &&= node.marks.some(({ type, attrs }) => type === insertion && (attrs.personId === personId) !== isOfOthers)
    return true
  })
  return isSo
}

const isWhollyOfOthers = (doc: Node, from: number, to: number, insertion: MarkType, personId: string): boolean => isWholly(doc, from, to, insertion, personId, true)

/** One's own suggestion within a passage. */
const ownAt = (doc: Node, type: MarkType, { personId }: Author, from: number, to: number): Author | null => {
  let found: Author | null = null
  doc.nodesBetween(from, to, (node) => {
    found ??= (node.marks.find((mark) => mark.type === type && mark.attrs.personId === personId)?.attrs as Author | undefined) ?? null
    return found === null
  })
  return found
}

/** One's own suggestion of this kind beside a passage: typing on goes on with it. */
const neighbour = (doc: Node, type: MarkType, { personId }: Author, from: number, to: number): Author | null => {
  const [before, after] = [doc.resolve(from).nodeBefore, doc.resolve(to).nodeAfter]
  const mark = [before, after].flatMap((node) => node?.marks ?? []).find((found) => found.type === type && found.attrs.personId === personId)
  return mark ? (mark.attrs as Author) : null
}

const marked = (words: Fragment, insertion: Mark): Fragment => {
  const nodes: Node[] = []
  words.forEach((node) => nodes.push(node.mark(insertion.addToSet(node.marks.filter(({ type }) => !isSuggestion(type))))))
  return Fragment.fromArray(nodes)
}

/** Whether the caret stood before what was taken away, as with the Delete key. */
const isForward = (transaction: Transaction, { selection }: EditorState, { from }: ReplaceStep): boolean => transaction.steps.length === 1 && selection.empty && selection.from === from
