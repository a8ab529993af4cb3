import { DomainError } from '~/core/errors'
import { inThread } from '~/core/in-thread.server'
import { logger } from '~/core/logger.server'
import { singleton } from '~/core/singleton.server'
import type { ExportContent, ExportFormat } from './export-content'
import { writeHtml } from './html/write-html'
import { writeMarkdown } from './markdown/write-markdown'

/** One file is written at a time, so that votes keep their core and their memory; these may wait for it. */
const mostWaiting = 6
const program = 'app/domain/documents/paper/out/worker/main.ts'
const limits = { deadline: 60, memory: 512 }

const state = singleton('paper-exports', () => ({ last: Promise.resolve(), waiting: 0 }))

/**
 * Writes a paper as a file. Word and PDF take long: they are written in a thread of their own.
 * @throws DomainError exchange:refusal.busy (429) when too many wait, exchange:refusal.tooLong (409) after a minute or without memory.
 */
export const makeExport = async (format: ExportFormat, content: ExportContent): Promise<Uint8Array<ArrayBuffer> | string> => {
  if (format === 'md') return writeMarkdown(content)
  if (format === 'html') return writeHtml(content)
  if (state.waiting >= mostWaiting) throw new DomainError('exchange:refusal.busy', { status: 429 })
  state.waiting += 1
  const turn = state.last.then(() => inThread<Uint8Array<ArrayBuffer>>(program, { format, content }, limits))
  state.last = turn.then(
    () => undefined,
    () => undefined,
  )
  try {
    return await turn
  } catch (error) {
    logger.error({ err: error }, 'a paper could not be written as a file')
    throw new DomainError('exchange:refusal.tooLong')
  } finally {
    state.waiting -= 1
  }
}
