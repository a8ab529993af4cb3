import { change } from '~/core/change.server'
import { clock, minutes } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { insertRows } from '~/core/insert-rows.server'
import { singleton } from '~/core/singleton.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { maySuggestIn, mayWriteDocument } from './document.policy'
import { rememberedFacts } from './remembered-facts.server'
import type { OnlySuggests } from './suggestions/suggestion-judge'
import { faultOf } from './update'

interface Edit {
  actor: Actor
  documentId: string
  update: Uint8Array
  onlySuggests: OnlySuggests | undefined
  isJudged: boolean
  resolve: () => void
  reject: (reason: unknown) => void
}

interface Wish {
  documentId: string
  /** A Yjs update in its first encoding (V1). */
  update: Uint8Array
  /** Proof that it changes nothing but suggestions: then the right to suggest is enough (promise D3). */
  onlySuggests?: OnlySuggests | undefined
  /** Whether faultOf() found no fault in it already. */
  isJudged?: boolean
}

const state = singleton('append-update', () => ({
  waiting: [] as Edit[],
  timer: undefined as ReturnType<typeof setTimeout> | undefined,
  writing: Promise.resolve(),
  /** When it was last noted that somebody wrote in a document (ms). */
  noted: new Map<string, number>(),
}))

/**
 * Writes what somebody typed to the log. It is on disk before the promise resolves, so that the editor may say it is saved (promise D1). What arrives while
 * the disk is busy is written together.
 * @param gather how long it may wait for what others type, in milliseconds.
 * @throws DomainError 404, 403, documents:refusal.notDraft (409), documents:refusal.tooLarge (413) or documents:refusal.notAnUpdate (400).
 */
export const appendUpdate = (actor: Actor, { documentId, update, onlySuggests, isJudged = false }: Wish, gather = 0): Promise<void> =>
  new Promise((resolve, reject) => {
    state.waiting.push({ actor, documentId, update, onlySuggests, isJudged, resolve, reject })
    if (gather === 0) return void writeAll()
    state.timer ??= setTimeout(() => void writeAll(), gather)
  })

/** Writes what waits, now. @returns when all that was asked before is written or refused */
export const writeAll = (): Promise<void> => {
  clearTimeout(state.timer)
  state.timer = undefined
  if (state.waiting.length > 0) state.writing = Promise.all([state.writing, writeWaiting()]).then(() => undefined)
  return state.writing
}

const writeWaiting = async (): Promise<void> => {
  let edits: Edit[] = []
  let settle: (() => void)[] = []
  try {
    await change(null, async ({ tx }) => {
      edits = state.waiting.splice(0)
      const good: Edit[] = []
      settle = []
      for (const edit of edits) {
        const refusal = await refusalOf(tx, edit)
        if (!refusal) good.push(edit)
        settle.push(() => (refusal ? edit.reject(refusal) : edit.resolve()))
      }
      await insertRows(tx, 'DocumentUpdate', logColumns, good.map(({ actor, documentId, update }) => rowOf({ documentId, update, authorId: actor.personId })))
      for (const { actor, documentId } of good) await noteEdit(tx, documentId, actor.personId)
    })
    for (const tell of settle) tell()
  } catch (error) {
    for (const edit of edits.length > 0 ? edits : state.waiting.splice(0)) edit.reject(error)
  }
}

/** Why an edit is not written, or null. What is no refusal but a defect is thrown, and nothing is written. */
const refusalOf = async (tx: Tx, { actor, documentId, update, onlySuggests, isJudged }: Edit): Promise<DomainError | null> => {
  try {
    const facts = await rememberedFacts(tx, documentId)
    requireAllowed(onlySuggests ? maySuggestIn(actor, facts) : mayWriteDocument(actor, facts))
    const fault = isJudged ? null : faultOf(update)
    return fault && new DomainError(`documents:refusal.${fault}`, { status: fault === 'tooLarge' ? 413 : 400 })
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

/** Lists show the minute in which a text was last written in, versions who wrote: two rows a minute for each writer, however much is typed. */
const noteEdit = async (tx: Tx, documentId: string, personId: string): Promise<void> => {
  const now = clock.now()
  const key = `${documentId}/${personId}`
  if (Math.abs(now.getTime() - (state.noted.get(key) ?? 0)) < minutes(1)) return
  await noteAuthor(tx, documentId, personId)
  state.noted.set(key, now.getTime())
}

/** Says that somebody wrote in a document now. */
export const noteAuthor = async (tx: Tx, documentId: string, personId: string): Promise<void> => {
  const editedAt = clock.now()
  await tx.document.update({ where: { id: documentId }, data: { editedAt } })
  await tx.documentAuthor.upsert({ where: { documentId_personId: { documentId, personId } }, create: { documentId, personId, editedAt }, update: { editedAt } })
}

interface LogEntry {
  documentId: string
  update: Uint8Array
  authorId: string | null
}

const logColumns = ['documentId', 'update', 'authorId', 'createdAt'] as const
const rowOf = ({ documentId, update, authorId }: LogEntry) => ({ documentId, update: new Uint8Array(update), authorId, createdAt: clock.now() })

/** The first content of a document, within the command that makes it. */
export const beginLog = (tx: Tx, entry: LogEntry): Promise<void> => insertRows(tx, 'DocumentUpdate', logColumns, [rowOf(entry)])

/** For commands that write in a text themselves; they record `documentEdited` too. */
export const writeToLog = async (tx: Tx, entry: LogEntry): Promise<void> => {
  await insertRows(tx, 'DocumentUpdate', logColumns, [rowOf(entry)])
  if (entry.authorId) await noteAuthor(tx, entry.documentId, entry.authorId)
}
