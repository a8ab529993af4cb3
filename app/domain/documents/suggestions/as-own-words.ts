import type { Mark, Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { AddMarkStep, Mapping, RemoveMarkStep, ReplaceStep } from '@tiptap/pm/transform'
import { isSuggestion } from './as-suggestion'
import { isSuggestibleMark, undone } from './modification'
import { isAbout } from './suggest-look'

/**
 * What somebody types or formats who does not suggest is the text itself, also within words that somebody suggests: without this an editor would put it under
 * the other's name, and rejecting the one would take away the other. Whole lines that are moved keep what is suggested in them.
 */
export const asOwnWords = (transaction: Transaction): Transaction => {
  const steps = [...transaction.steps]
  const stored = transaction.storedMarks
  for (const [index, step] of steps.entries()) {
    const rest = new Mapping(transaction.steps.slice(index + 1).map((later) => later.getMap()))
    if (step instanceof ReplaceStep && isOfWords(step)) clean(transaction, rest.map(step.from, 1), rest.map(step.from + step.slice.size, -1))
    else if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) settleLook(transaction, rest.map(step.from, 1), rest.map(step.to, -1), step.mark.type.name)
  }
  if (transaction.steps.length > steps.length && stored) transaction.setStoredMarks(stored.filter(({ type }) => !isSuggestion(type)))
  return transaction
}

const isOfWords = ({ slice: { content, openStart, openEnd } }: ReplaceStep): boolean => {
  if (openStart > 0 || openEnd > 0 || content.size === 0) return false
  let isSo = true
  content.forEach((node) => {
    isSo &&= node.isInline
  })
  return isSo
}

/** Takes the marks of suggestions off words, and brings back the look they had. */
const clean = (transaction: Transaction, from: number, to: number): void => {
  for (const { node, at } of textsIn(transaction.doc, from, to)) {
    const [start, end] = [Math.max(from, at), Math.min(to, at + node.nodeSize)]
    for (const mark of node.marks.filter(({ type }) => isSuggestion(type))) {
      transaction.removeMark(start, end, mark)
      if (mark.type.name === 'modification') bringBack(transaction, start, end, mark)
    }
  }
}

const bringBack = (transaction: Transaction, from: number, to: number, { attrs }: Mark): void => {
  for (const [name, was] of Object.entries(undone(attrs))) {
    const type = transaction.doc.type.schema.marks[name]
    if (type && was) transaction.addMark(from, to, type.create(was as Record<string, unknown>))
    else if (type) transaction.removeMark(from, to, type)
  }
}

/** Who gives words a look themselves has decided what was suggested about it. */
const settleLook = (transaction: Transaction, from: number, to: number, name: string): void => {
  if (!isSuggestibleMark(name)) return
  for (const { node, at } of textsIn(transaction.doc, from, to)) for (const mark of isAbout(node, name)) transaction.removeMark(Math.max(from, at), Math.min(to, at + node.nodeSize), mark)
}

const textsIn = (doc: Node, from: number, to: number): { node: Node; at: number }[] => {
  const found: { node: Node; at: number }[] = []
  doc.nodesBetween(from, to, (node, at) => {
    if (node.isText) found.push({ node, at })
    return true
  })
  return found
}
