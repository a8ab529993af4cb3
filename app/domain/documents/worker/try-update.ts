import { parentPort, workerData } from 'node:worker_threads'
import * as Y from 'yjs'
import { documentFrom, faultOf } from '../update.ts'

/** The program of the thread that tries a large update on a copy of the text. It runs from its source, so its imports are spelled in full. */
const { text, update } = workerData as { text: Uint8Array; update: Uint8Array }
const fault = faultOf(update)
const copy = documentFrom([text])
// The time of this thread on the processor: a machine that is busy with others makes no paste a slow one.
const start = process.threadCpuUsage()
if (!fault) Y.applyUpdate(copy, update)
const { user, system } = process.threadCpuUsage(start)
const tried = { fault, milliseconds: (user + system) / 1_000 }
parentPort!.postMessage(tried, [])
