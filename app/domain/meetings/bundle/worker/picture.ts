import { readFile } from 'node:fs/promises'
import PdfKit from 'pdfkit'

/** Whether a file is a picture that can be placed on a page: it is tried on a document that nobody keeps. */
export const isPicture = async (file: string): Promise<boolean> => {
  const trial = new PdfKit()
  try {
    trial.image(await readFile(file), 0, 0, { fit: [100, 100] })
    return true
  } catch {
    return false
  }
}
