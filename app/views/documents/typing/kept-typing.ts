import type { KeptRow, StoredRow } from './kept-typing-shelf'
import { changeRows, dropRows, now, rowsOf } from './kept-typing-shelf'

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

export const newRow = (personId: string, documentId: string, update: Uint8Array): KeptRow => ({ personId, documentId, title: titles.get(documentId) ?? '', at: now(), update, isRefused: false })

/** What somebody typed in one document that is stored nowhere but here. */
export interface KeptText {
  documentId: string
  title: string
  at: number
  updates: Uint8Array[]
  isRefused: boolean
}

/** By document; without what is on its way from a page that is open in this tab. */
export const keptTexts = async (personId: string): Promise<KeptText[]> => {
  const texts = new Map<string, KeptText>()
  for (const { documentId, title, at, update, isRefused } of await rowsOf(personId)) {
    if (!isRefused && [...keepers].some((keeper) => keeper.documentId === documentId)) continue
    const text = texts.get(documentId)
    texts.set(documentId, { documentId, title, at, isRefused: isRefused || text?.isRefused === true, updates: [...(text?.updates ?? []), update] })
  }
  return [...texts.values()]
}

export const isAnythingKept = async (personId: string): Promise<boolean> => [...keepers].some((keeper) => keeper.isWaiting) || (await rowsOf(personId)).length > 0

export const rowsIn = async (personId: string, documentId: string): Promise<StoredRow[]> => (await rowsOf(personId)).filter((row) => row.documentId === documentId)

/** Forgets what somebody typed: in one document, or all of it. */
export const forgetKept = async (personId: string, documentId?: string): Promise<void> => {
  for (const keeper of keepers) if (!documentId || keeper.documentId === documentId) keeper.drop()
  const rows = documentId ? await rowsIn(personId, documentId) : await rowsOf(personId)
  await dropRows(rows.map(({ key }) => key))
  tellKept()
}

/** Says of what is kept in a document that the server does not take it. */
export const refuseKept = async (personId: string, documentId: string): Promise<void> => {
  const rows = (await rowsIn(personId, documentId)).filter(({ isRefused }) => !isRefused)
  if (rows.length === 0) return
  await changeRows(rows.map((row) => ({ ...row, isRefused: true })))
  tellKept()
}
