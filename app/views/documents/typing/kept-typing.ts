import { typedWords } from '~/domain/documents/typed-words'
import { changeRows, dropRows, keepRow, now, rowsOf, type StoredRow, type TypedRow } from './kept-typing-shelf'

interface Keeper {
  readonly documentId: string
  readonly isWaiting: boolean
  drop: () => void
}

/** The pages of this tab in which somebody types now. */
export const keepers = new Set<Keeper>()
const titles = new Map<string, string>()
const listeners = new Set<() => void>()

/** To be called when what is kept here has changed. */
export const tellKept = (): void => listeners.forEach((listener) => listener())

export const onKept = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Under which title a document is known to who finds back what they typed in it. */
export const nameKept = (documentId: string, title: string): void => void titles.set(documentId, title)

const headOf = (personId: string, documentId: string) => ({ personId, documentId, title: titles.get(documentId) ?? '', at: now() })

export const newRow = (personId: string, documentId: string, update: Uint8Array): TypedRow => ({ ...headOf(personId, documentId), update, isRefused: false })

/** What somebody typed in one document that is stored nowhere but here. */
export interface KeptText {
  documentId: string
  title: string
  at: number
  words: string
  /** On its way; not taken by the server; or taken, but without a place in the text. */
  state: 'waiting' | 'refused' | 'lost'
  keys: number[]
}

/** By document; without what is on its way from a page that is open in this tab. */
export const keptTexts = async (personId: string): Promise<KeptText[]> => {
  const groups = new Map<string, StoredRow[]>()
  for (const row of await rowsOf(personId)) {
    if (isTyped(row) && !row.isRefused && [...keepers].some((keeper) => keeper.documentId === row.documentId)) continue
    const name = `${row.documentId}/${isTyped(row) ? 'typed' : 'lost'}`
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return [...groups.values()].map(textFrom)
}

const isTyped = (row: StoredRow): row is TypedRow & StoredRow => row.lost === undefined

const textFrom = (rows: StoredRow[]): KeptText => {
  const { documentId, title, at } = rows.at(-1)!
  const typed = rows.filter(isTyped)
  const lost = rows.flatMap((row) => row.lost ?? [])
  const state = lost.length > 0 ? 'lost' : typed.some(({ isRefused }) => isRefused) ? 'refused' : 'waiting'
  return { documentId, title, at, state, words: [typedWords(typed.map(({ update }) => update)), ...lost].filter(Boolean).join('\n'), keys: rows.map(({ key }) => key) }
}

export const isAnythingKept = async (personId: string): Promise<boolean> => [...keepers].some((keeper) => keeper.isWaiting) || (await rowsOf(personId)).length > 0

/** What was typed in a document and is not stored. */
export const typedIn = async (personId: string, documentId: string): Promise<(TypedRow & StoredRow)[]> => (await rowsOf(personId)).filter(isTyped).filter((row) => row.documentId === documentId)

/** Forgets all that somebody typed. */
export const forgetKept = async (personId: string): Promise<void> => {
  for (const keeper of keepers) keeper.drop()
  await forgetText({ keys: (await rowsOf(personId)).map(({ key }) => key) })
}

/** Forgets what was shown; what has been typed since stays. */
export const forgetText = async ({ keys }: Pick<KeptText, 'keys'>): Promise<void> => {
  await dropRows(keys)
  tellKept()
}

/** Says of what is kept in a document that the server does not take it. */
export const refuseKept = async (personId: string, documentId: string): Promise<void> => {
  const rows = (await typedIn(personId, documentId)).filter(({ isRefused }) => !isRefused)
  if (rows.length === 0) return
  await changeRows(rows.map((row) => ({ ...row, isRefused: true })))
  tellKept()
}

/** Keeps words that found no place in a document. Who comes back twice before anything is stored finds the same ones twice. */
export const keepLost = async (personId: string, documentId: string, words: string): Promise<void> => {
  const isKnown = (await rowsOf(personId)).some((row) => row.documentId === documentId && row.lost === words)
  if (isKnown) return
  await keepRow({ ...headOf(personId, documentId), lost: words })
  tellKept()
}
