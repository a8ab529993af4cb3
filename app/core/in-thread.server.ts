import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { seconds } from './clock'

interface Limits {
  /** In seconds. */
  deadline: number
  /** Megabytes of memory for values. */
  memory: number
}

/** A thread that did not answer: too long, out of memory, or stopped by a defect. */
export class ThreadFailed extends Error {}

/**
 * Runs a program in a thread of its own, so that what takes long or may go wrong stops nobody else. Programs run from their source: they are no part of the
 * build.
 * @param program path from the root of the product.
 * @returns what it posts. @throws ThreadFailed
 */
export const inThread = <Result>(program: string, input: unknown, { deadline, memory }: Limits): Promise<Result> =>
  new Promise((done, fail) => {
    // What libraries say of odd files on their console is nobody's business here.
    const worker = new Worker(resolve(program), { workerData: input, resourceLimits: { maxOldGenerationSizeMb: memory }, stdout: true, stderr: true, execArgv: [], env: {} })
    const stop = (finish: () => void) => {
      clearTimeout(timer)
      void worker.terminate()
      finish()
    }
    const giveUp = (cause: unknown) => stop(() => fail(new ThreadFailed('a thread did not finish', { cause })))
    const timer = setTimeout(() => giveUp('deadline'), seconds(deadline))
    worker.once('message', (result: Result) => stop(() => done(result)))
    worker.once('error', giveUp)
    worker.once('exit', (code) => giveUp(`exit ${code}`))
  })
