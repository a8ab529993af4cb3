import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { seconds } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { logger } from '~/core/logger.server'
import { singleton } from '~/core/singleton.server'
import type { BundleContent } from './bundle'

/** One bundle is written at a time, so that votes keep their core and their memory; these may wait for it. */
const mostWaiting = 4
const deadline = seconds(60)
const memory = { maxOldGenerationSizeMb: 512 }

/** The worker runs from its source: it is no part of the build. */
const program = resolve('app/domain/meetings/bundle/worker/main.ts')

const state = singleton('bundles', () => ({ last: Promise.resolve(), waiting: 0 }))

/**
 * Writes a bundle in a thread of its own. @returns the PDF.
 * @throws DomainError bundle:refusal.busy (429) when too many wait, bundle:refusal.tooLong (409) after a minute or without memory.
 */
export const makeBundle = async (content: BundleContent): Promise<Uint8Array<ArrayBuffer>> => {
  if (state.waiting >= mostWaiting) throw new DomainError('bundle:refusal.busy', { status: 429 })
  state.waiting += 1
  const turn = state.last.then(() => write(content))
  state.last = turn.then(
    () => undefined,
    () => undefined,
  )
  return turn.finally(() => {
    state.waiting -= 1
  })
}

const write = (content: BundleContent): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((done, fail) => {
    // What pdf-lib says of odd files on its console is nobody's business here.
    const worker = new Worker(program, { workerData: content, resourceLimits: memory, stdout: true, stderr: true, execArgv: [], env: {} })
    const stop = (finish: () => void) => {
      clearTimeout(timer)
      void worker.terminate()
      finish()
    }
    const giveUp = (error: unknown) =>
      stop(() => {
        logger.error({ err: error }, 'a bundle could not be made')
        fail(new DomainError('bundle:refusal.tooLong'))
      })
    const timer = setTimeout(() => giveUp(new Error('deadline')), deadline)
    worker.once('message', (pdf: Uint8Array<ArrayBuffer>) => stop(() => done(pdf)))
    worker.once('error', giveUp)
  })
