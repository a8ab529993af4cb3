import { parentPort, workerData } from 'node:worker_threads'
import { writeDocx } from '../docx/write-docx.ts'
import type { ExportContent } from '../export-content.ts'
import { writePdf } from '../pdf/write-pdf.ts'

/** The program of the thread that writes a Word file or a PDF. It runs from its source, so its imports are spelled in full. */
const { format, content } = workerData as { format: 'docx' | 'pdf'; content: ExportContent }
const bytes = await (format === 'docx' ? writeDocx(content) : writePdf(content))
parentPort!.postMessage(bytes, [bytes.buffer])
