import { createRequire } from 'node:module'
import PdfKit from 'pdfkit'
import { runsOf } from './signs.ts'

type Document = InstanceType<typeof PdfKit>

/** Points. */
export const a4 = { width: 595.28, height: 841.89, margin: 62 }
export const head = 40
export const foot = 44

/** The colours of the house: docs and screens have the same. */
export const colours = { ink: '#22211E', soft: '#5B574F', brick: '#A33B2C', sea: '#1D5C86' }

const files = createRequire(import.meta.url)
const fileOf = (family: string, part: string, weight: number, style = 'normal'): string => files.resolve(`@fontsource/${family}/files/${family}-${part}-${weight}-${style}.woff`)

/** The files of a face, in the order in which they are tried for a sign. */
const parts = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const
type Part = (typeof parts)[number]

export type Face = 'text' | 'strong' | 'italic' | 'strongItalic' | 'title'

const faces: Record<Face, [family: string, weight: number, style?: 'italic']> = {
  text: ['source-sans-3', 400],
  strong: ['source-sans-3', 600],
  italic: ['source-sans-3', 400, 'italic'],
  strongItalic: ['source-sans-3', 600, 'italic'],
  title: ['source-serif-4', 600],
}

/** A new document with the fonts of the house embedded: tagged, in Dutch, with its title (ISO 14289-1, PDF/UA). */
export const newPaper = (title: string, author?: string): Document => {
  const paper = new PdfKit({
    size: 'A4',
    margins: { top: a4.margin, bottom: a4.margin, left: a4.margin, right: a4.margin },
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    // Newer than its types, as `displayTitle` is.
    subset: 'PDF/UA' as string,
    tagged: true,
    lang: 'nl-BE',
    displayTitle: true,
    font: fileOf('source-sans-3', 'latin', 400),
    info: { Title: title, ...(author && { Author: author }), Producer: 'Woonpunt Overleg', Creator: 'Woonpunt Overleg' },
  } as PDFKit.PDFDocumentOptions)
  for (const [face, [family, weight, style]] of Object.entries(faces)) for (const part of parts) paper.registerFont(`${face}/${part}`, fileOf(family, part, weight, style))
  return paper
}

/**
 * The signs that each file holds, read from the files themselves once: what their makers say they hold is not all there. Bold and italic hold the same.
 */
let held: (readonly [Part, ReadonlySet<number>])[] | undefined
const heldSigns = () => (held ??= parts.map((part) => [part, signsIn(fileOf('source-sans-3', part, 400))] as const))

const signsIn = (file: string): ReadonlySet<number> => {
  const probe = new PdfKit({ autoFirstPage: false, font: file }) as Document & { _font: { font: { characterSet: number[] } } }
  return new Set(probe._font.font.characterSet)
}

interface Look {
  face?: Face
  size?: number
  colour?: string
  x?: number
  y?: number
  options?: PDFKit.Mixins.TextOptions
}

/** Writes text where the paper stands, or at x and y. */
export const write = (paper: Document, text: string, { face = 'text', size = 10.5, colour = colours.ink, x, y, options = {} }: Look = {}): void => {
  paper.fontSize(size).fillColor(colour)
  const runs = runsOf(text, heldSigns())
  for (const [index, run] of runs.entries()) {
    paper.font(`${face}/${run.part}`)
    const continued = index < runs.length - 1 || options.continued === true
    if (index === 0 && x !== undefined && y !== undefined) paper.text(run.text, x, y, { lineGap: 2, ...options, continued })
    else if (index === 0 && x !== undefined) paper.text(run.text, x, paper.y, { lineGap: 2, ...options, continued })
    else paper.text(run.text, { lineGap: 2, ...options, continued })
  }
}

/** How high a text will stand in a column. */
export const heightOf = (paper: Document, text: string, { face = 'text', size = 10.5, options = {} }: Look): number =>
  paper.font(`${face}/latin`).fontSize(size).heightOfString(text, { lineGap: 2, ...options })

/** How wide a text will be on one line. */
export const widthOf = (paper: Document, text: string, { face = 'text', size = 10.5 }: Look = {}): number => paper.font(`${face}/latin`).fontSize(size).widthOfString(text)

export type Paper = Document

/** The bytes of a document, once it has ended. */
export const collect = (paper: Paper): Promise<Buffer> =>
  new Promise((done, fail) => {
    const chunks: Buffer[] = []
    paper.on('data', (chunk: Buffer) => chunks.push(chunk))
    paper.on('end', () => done(Buffer.concat(chunks)))
    paper.on('error', fail)
  })
