import { parentPort, workerData } from 'node:worker_threads'
import { readDocx } from '../read-docx.ts'

/** The program of the thread that reads a Word file. It runs from its source, so its imports are spelled in full. */
const answer = await readDocx(workerData as Uint8Array)
parentPort!.postMessage(answer, 'images' in answer ? answer.images.map(({ bytes }) => bytes.buffer) : [])
