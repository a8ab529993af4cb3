import type { SuggestionAttrs } from '../paper/paper-text'
import { changeOf, type ModificationAttrs, undone, valueOf } from './modification'

export type Verdict = 'accept' | 'reject'

/** Which suggestions are meant: one, all of one person, or all. */
export interface SuggestionChoice {
  suggestionId?: string | undefined
  personId?: string | undefined
}

/** One run of a text as Yjs gives it (`toDelta`). */
export interface Run {
  insert: unknown
  attributes?: Record<string, unknown>
}

interface Marked {
  /** The name under which it stands in the shared text; a modification has a hash behind it. */
  key: string
  kind: 'insertion' | 'deletion' | 'modification'
  attrs: SuggestionAttrs & ModificationAttrs
}

const kinds = /^(insertion|deletion|modification)(?:--[a-zA-Z0-9+/=]{8})?$/

/** The suggestions that a run of the shared text is part of. What is not written as one is none. */
export const suggestionsOn = ({ attributes = {} }: Run): Marked[] =>
  Object.entries(attributes).flatMap(([key, attrs]) => {
    const kind = kinds.exec(key)?.[1] as Marked['kind'] | undefined
    return kind && isAttrs(attrs) ? [{ key, kind, attrs }] : []
  })

const isAttrs = (value: unknown): value is Marked['attrs'] =>
  typeof value === 'object' && value !== null && ['id', 'personId', 'name', 'organisation', 'at'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string')

export const isChosen = ({ suggestionId, personId }: SuggestionChoice, attrs: SuggestionAttrs): boolean => (!suggestionId || attrs.id === suggestionId) && (!personId || attrs.personId === personId)

/**
 * What becomes of a run: null when it goes, else what must change in its marks (null takes one away).
 * What is not written as a modification cannot be undone, and only loses its sign.
 */
export const settled = (run: Run, verdict: Verdict, isMeant: (attrs: SuggestionAttrs) => boolean): Record<string, unknown> | null => {
  const meant = suggestionsOn(run).filter(({ attrs }) => isMeant(attrs))
  const going = verdict === 'accept' ? 'deletion' : 'insertion'
  if (meant.some(({ kind }) => kind === going)) return null
  return Object.assign({}, ...meant.map(({ key, kind, attrs }) => ({ [key]: null, ...(kind === 'modification' && verdict === 'reject' && undone(attrs)) }))) as Record<string, unknown>
}

/** Whether a modification says what stands there, and is the only one about its mark: else it could not be undone with certainty. */
export const isWellFormed = (run: Run, { attrs }: Marked): boolean => {
  const change = changeOf(attrs)
  if (!change || valueOf(change.mark, run.attributes?.[change.mark] as object | null) !== change.value) return false
  return suggestionsOn(run).filter(({ kind, attrs: { attrName } }) => kind === 'modification' && attrName === change.mark).length === 1
}
