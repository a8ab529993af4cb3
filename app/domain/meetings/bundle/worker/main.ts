import { parentPort, workerData } from 'node:worker_threads'
import type { BundleContent } from '../bundle.ts'
import { writeBundle } from './write-bundle.ts'

/** The program of the thread that writes a bundle. It runs from its source, so its imports are spelled in full. */
const pdf = await writeBundle(workerData as BundleContent)
parentPort!.postMessage(pdf, [pdf.buffer])
