import type { SuggestionAttrs } from '../paper/paper-text'
import { changeOf, type LookChange } from './modification'

interface Node {
  type: string
  text?: string
  marks?: readonly { type: string; attrs?: object }[]
  content?: readonly Node[]
}

/** One suggestion as it stands in the text: what it adds, what it takes away, and which words it would show in another way. */
export interface Suggestion extends SuggestionAttrs {
  inserted: string
  deleted: string
  changed: string
  changes: LookChange[]
}

/** The suggestions in a text (TipTap's JSON), in the order of the text. */
export const listSuggestions = (root: { content?: readonly Node[] }): Suggestion[] => {
  const found = new Map<string, Suggestion>()
  const walk = (nodes: readonly Node[]): void => {
    for (const { type, text = '', marks = [], content } of nodes) {
      if (type === 'text') for (const mark of marks) add(mark, text)
      if (content) walk(content)
    }
  }
  const add = ({ type, attrs }: { type: string; attrs?: object }, words: string): void => {
    const kind = kinds[type]
    if (!kind || !attrs) return
    const { id, personId, name, organisation, at } = attrs as SuggestionAttrs
    const known = found.get(id) ?? { id, personId, name, organisation, at, inserted: '', deleted: '', changed: '', changes: [] }
    const change = kind === 'changed' ? changeOf(attrs) : null
    const isNew = change !== null && !known.changes.some(({ mark, value }) => mark === change.mark && value === change.value)
    found.set(id, { ...known, [kind]: known[kind] + words, changes: isNew ? [...known.changes, change] : known.changes })
  }
  walk(root.content ?? [])
  return [...found.values()]
}

const kinds: Record<string, 'inserted' | 'deleted' | 'changed' | undefined> = { insertion: 'inserted', deletion: 'deleted', modification: 'changed' }
