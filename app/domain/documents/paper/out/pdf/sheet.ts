import { a4, type Paper } from '../../../../../core/pdf/paper.ts'
import type { ExportContent } from '../export-content.ts'

export type Parent = PDFKit.PDFStructureElement

/** The paper that is being written, and what it is about. */
export interface Sheet {
  paper: Paper
  content: ExportContent
  /** Where the bookmark of the next heading hangs, by its level. */
  bookmarks: PDFKit.PDFOutline[]
}

/** The part of the page in which a block is written, in points. */
export interface Column {
  x: number
  width: number
}

export const wholeColumn: Column = { x: a4.margin, width: a4.width - 2 * a4.margin }

export const indented = ({ x, width }: Column, by: number): Column => ({ x: x + by, width: width - by })

export const bottom = a4.height - a4.margin

/** Begins a new page when less than this is left, so that what belongs together stands together. */
export const keepTogether = ({ paper }: Sheet, height: number): void => {
  if (paper.y + height > bottom) paper.addPage()
}

/** An element with what is in it, ended: nothing comes after it in there. */
export const element = (sheet: Sheet, parent: Parent, tag: string, fill: (inner: Parent) => void, options: object = {}): void => {
  const inner = sheet.paper.struct(tag, options)
  parent.add(inner)
  fill(inner)
  inner.end()
}

/** Draws what only the eye needs: an edge, a rule. */
export const decoration = ({ paper }: Sheet, draw: () => void): void => {
  paper.markContent('Artifact', { type: 'Layout' })
  paper.save()
  draw()
  paper.restore()
  paper.endMarkedContent()
}

/** Attributes for which pdfkit has no option yet. */
export const giveAttributes = (tagged: Parent, attributes: object): void => {
  Object.assign((tagged as Parent & { dictionary: { data: object } }).dictionary.data, attributes)
}
