import * as Y from 'yjs'
import { inThread, ThreadFailed } from '~/core/in-thread.server'
import { singleton } from '~/core/singleton.server'
import type { UpdateFault } from './update'

const program = 'app/domain/documents/worker/try-update.ts'
/** Most of a second goes by before a thread has started on a busy machine. */
const limits = { deadline: 4, memory: 256 }
/** What takes the thread longer to work in would keep everybody waiting here. */
const mostMilliseconds = 100
/** One is tried at a time, so that votes keep their core; of one person these may wait. */
const mostWaiting = 4

const state = singleton('tried-updates', () => ({ last: Promise.resolve(), waiting: new Map<string, number>() }))

interface Tried {
  fault: UpdateFault | null
  milliseconds: number
}

/**
 * Tries a large update where it stops nobody: reads it, and works it into a copy of the text (promise D4).
 * @returns what is wrong with it; tooLarge also when working it in takes long, and tooMany when too many of this person wait.
 */
export const tryUpdate = async (document: Y.Doc, update: Uint8Array, personId: string): Promise<UpdateFault | 'tooMany' | null> => {
  const waiting = state.waiting.get(personId) ?? 0
  if (waiting >= mostWaiting) return 'tooMany'
  state.waiting.set(personId, waiting + 1)
  const text = Y.encodeStateAsUpdate(document)
  const turn = state.last.then(() => inThread<Tried>(program, { text, update: new Uint8Array(update) }, limits))
  state.last = turn.then(
    () => undefined,
    () => undefined,
  )
  try {
    const { fault, milliseconds } = await turn
    return milliseconds > mostMilliseconds ? 'tooLarge' : fault
  } catch (error) {
    if (error instanceof ThreadFailed) return 'tooLarge'
    throw error
  } finally {
    const left = state.waiting.get(personId)! - 1
    if (left > 0) state.waiting.set(personId, left)
    else state.waiting.delete(personId)
  }
}
