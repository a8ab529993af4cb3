import { parentPort, workerData } from 'node:worker_threads'
import * as Y from 'yjs'
import { processorTime } from '../../../core/processor-time.server.ts'
import { documentFrom, faultOf } from '../update.ts'

/** The program of the thread that tries a large update on a copy of the text. It runs from its source, so its imports are spelled in full. */
const { text, update } = workerData as { text: Uint8Array; update: Uint8Array }
const fault = faultOf(update)
const copy = documentFrom([text])
// Not the clock's: on a busy machine an honest page would seem to take long.
const start = processorTime()
if (!fault) Y.applyUpdate(copy, update)
const tried = { fault, milliseconds: processorTime() - start }
parentPort!.postMessage(tried, [])
