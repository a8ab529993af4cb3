import { DomainError } from '~/core/errors'
import { inThread } from '~/core/in-thread.server'
import { logger } from '~/core/logger.server'
import { singleton } from '~/core/singleton.server'
import { type ImportAnswer, type Imported, largestWordFile } from './import-result'

const program = 'app/domain/documents/paper/in/worker/main.ts'
const limits = { deadline: 30, memory: 768 }
/** One file is read at a time; these may wait for it. */
const mostWaiting = 4

const state = singleton('word-imports', () => ({ last: Promise.resolve(), waiting: 0 }))

/**
 * Reads a Word file in a thread of its own: it may be anything, and made to do harm.
 * @throws DomainError at the field `file`: exchange:refusal.tooBig (413), notWord, oldWord, locked, broken (415), tooMuch (413), readTooLong (409), busy (429).
 */
export const readWordFile = async (bytes: Uint8Array): Promise<Imported> => {
  if (bytes.byteLength > largestWordFile) throw refusal('tooBig', 413)
  if (state.waiting >= mostWaiting) throw refusal('busy', 429)
  state.waiting += 1
  const turn = state.last.then(() => inThread<ImportAnswer>(program, bytes, limits))
  state.last = turn.then(
    () => undefined,
    () => undefined,
  )
  const answer = await turn
    .catch((error: unknown) => {
      logger.warn({ err: error }, 'a Word file could not be read')
      throw refusal('readTooLong', 409)
    })
    .finally(() => {
      state.waiting -= 1
    })
  if ('fault' in answer) throw refusal(answer.fault, answer.fault === 'tooMuch' ? 413 : 415)
  return answer
}

const refusal = (why: string, status: 409 | 413 | 415 | 429): DomainError => new DomainError(`exchange:refusal.${why}`, { status, field: 'file' })
