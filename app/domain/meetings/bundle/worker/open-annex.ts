import { readFile } from 'node:fs/promises'
import { PDFDocument, type PDFPage } from 'pdf-lib'
import { type Annex, largestBundle, type LeftOut, placedPictures } from '../bundle.ts'
import { isPicture } from './picture.ts'

/** A page of an annex as it is shown: cropped, turned, in points. */
export interface AnnexPage {
  width: number
  height: number
  rotation: 0 | 90 | 180 | 270
}

/** What is known of an annex once it was opened: its pages, or why it has none in the bundle. */
export type OpenedAnnex = { kind: 'pdf'; pages: AnnexPage[] } | { kind: 'picture' } | { kind: 'leftOut'; why: LeftOut }

/** Opens one annex at a time and remembers no more of it than the measure of its pages. */
export const openAnnexes = async (annexes: Annex[]): Promise<OpenedAnnex[]> => {
  const opened: OpenedAnnex[] = []
  let [bytes, pages] = [0, 0]
  for (const annex of annexes) {
    const one = bytes + annex.size > largestBundle.bytes ? tooMuch : await openAnnex(annex)
    const count = one.kind === 'pdf' ? one.pages.length : 1
    const fits = pages + count <= largestBundle.pages
    opened.push(fits ? one : tooMuch)
    if (!fits || one.kind === 'leftOut') continue
    bytes += annex.size
    pages += count
  }
  return opened
}

type File = NonNullable<Annex['file']>

const tooMuch: OpenedAnnex = { kind: 'leftOut', why: 'tooMuch' }

const openAnnex = async ({ mediaType, file }: Annex): Promise<OpenedAnnex> => {
  if (file === null) return tooMuch
  if ((placedPictures as readonly string[]).includes(mediaType)) return typeof file === 'string' && (await isPicture(file)) ? { kind: 'picture' } : { kind: 'leftOut', why: 'broken' }
  if (mediaType !== 'application/pdf') return { kind: 'leftOut', why: 'kind' }
  try {
    const pages = (await loadPdf(file)).getPages().map(measure)
    return pages.length > 0 ? { kind: 'pdf', pages } : { kind: 'leftOut', why: 'broken' }
  } catch (error) {
    return { kind: 'leftOut', why: isLocked(error) ? 'locked' : 'broken' }
  }
}

/** pdf-lib's own class of error does not hold its name once compiled; its sentence does. */
const isLocked = (error: unknown): boolean => error instanceof Error && error.message.includes('is encrypted')

export const loadPdf = async (file: File): Promise<PDFDocument> => PDFDocument.load(typeof file === 'string' ? await readFile(file) : file, { updateMetadata: false })

const measure = (page: PDFPage): AnnexPage => {
  const box = page.getCropBox()
  const rotation = ((((Math.round(page.getRotation().angle / 90) * 90) % 360) + 360) % 360) as AnnexPage['rotation']
  const isTurned = rotation === 90 || rotation === 270
  const [width, height] = isTurned ? [box.height, box.width] : [box.width, box.height]
  if (!(width > 0 && height > 0)) throw new Error('a page without size')
  return { width, height, rotation }
}
