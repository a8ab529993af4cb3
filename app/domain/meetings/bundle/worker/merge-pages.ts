import { PDFDocument, PDFName, PDFOperator, PDFOperatorNames, type PDFPage, type TransformationMatrix } from 'pdf-lib'
import type { Annex } from '../bundle.ts'
import { annexSpace } from './annex-pages.ts'
import { type AnnexPage, loadPdf, type OpenedAnnex } from './open-annex.ts'
import type { Place } from './write-pages.ts'

/**
 * Draws the pages of the annexes into the space kept for them: as pictures of themselves, so that nothing in them (scripts, forms, links) comes
 * along. They are marked as no part of the text: merged annexes are not tagged.
 */
export const mergePages = async (pdf: Buffer, places: Place[], annexes: Annex[], opened: OpenedAnnex[]): Promise<Uint8Array<ArrayBuffer>> => {
  const bundle = await PDFDocument.load(pdf, { updateMetadata: false })
  for (const [index, one] of opened.entries()) {
    const place = places[index]
    if (one.kind === 'pdf' && place) await drawAnnex(bundle, annexes[index]!, one.pages, place.from - 1)
  }
  return (await bundle.save({ updateFieldAppearances: false })) as Uint8Array<ArrayBuffer>
}

const drawAnnex = async (bundle: PDFDocument, { file }: Annex, measures: AnnexPage[], first: number): Promise<void> => {
  if (file === null) return
  const pages = (await loadPdf(file)).getPages()
  for (const [index, measure] of measures.entries()) {
    const source = pages[index]
    if (source?.node.Contents()) await drawPage(bundle, source, measure, bundle.getPage(first + index))
  }
}

const drawPage = async (bundle: PDFDocument, source: PDFPage, { width, height, rotation }: AnnexPage, target: PDFPage): Promise<void> => {
  const box = source.getCropBox()
  const edges = { left: box.x, bottom: box.y, right: box.x + box.width, top: box.y + box.height }
  const drawn = await bundle.embedPage(source, edges, upright(edges, rotation))
  const space = annexSpace(target.getWidth(), target.getHeight())
  const scale = Math.min(1, space.width / width, space.height / height)
  target.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]))
  target.drawPage(drawn, { x: space.x + (space.width - width * scale) / 2, y: space.y + (space.height - height * scale) / 2, xScale: scale, yScale: scale })
  target.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
}

/** Turns a page as its reader would (clockwise), and puts its corner at the origin. */
const upright = ({ left, bottom, right, top }: { left: number; bottom: number; right: number; top: number }, rotation: AnnexPage['rotation']): TransformationMatrix => {
  switch (rotation) {
    case 90:
      return [0, -1, 1, 0, -bottom, right]
    case 180:
      return [-1, 0, 0, -1, right, top]
    case 270:
      return [0, 1, -1, 0, top, -left]
    default:
      return [1, 0, 0, 1, -left, -bottom]
  }
}
