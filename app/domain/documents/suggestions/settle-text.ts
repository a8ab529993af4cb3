import * as Y from 'yjs'
import type { SuggestionAttrs } from '../paper/paper-text'
import { type Run, settled, suggestionsOn, type Verdict } from './suggestion'

/** Accepts or rejects suggestions in a shared text, touching only the words they are about. @returns how many suggestions were meant */
export const settleText = (document: Y.Doc, field: string, verdict: Verdict, isMeant: (attrs: SuggestionAttrs) => boolean): number => {
  const found = new Set<string>()
  document.transact(() => {
    for (const text of textsIn(document.getXmlFragment(field))) settleRuns(text, verdict, (attrs) => isMeant(attrs) && Boolean(found.add(attrs.id)))
  })
  return found.size
}

const settleRuns = (text: Y.XmlText, verdict: Verdict, isMeant: (attrs: SuggestionAttrs) => boolean): void => {
  const runs = text.toDelta() as Run[]
  if (!runs.some((run) => suggestionsOn(run).length > 0)) return
  const steps = runs.map((run) => {
    const length = typeof run.insert === 'string' ? run.insert.length : 1
    const marks = settled(run, verdict, isMeant)
    if (!marks) return { delete: length }
    return { retain: length, ...(Object.keys(marks).length > 0 && { attributes: marks }) }
  })
  if (steps.every((step) => 'retain' in step && !('attributes' in step))) return
  text.applyDelta(steps)
  if (text.length > 0 || !(text.parent instanceof Y.XmlElement)) return
  const at = text.parent.toArray().indexOf(text)
  if (at >= 0) text.parent.delete(at, 1)
}

/** Every run of words in a shared text, in order. */
export const textsIn = (parent: Y.XmlFragment): Y.XmlText[] =>
  parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child]
    return child instanceof Y.XmlElement ? textsIn(child) : []
  })
