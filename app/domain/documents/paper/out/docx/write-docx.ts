import { Document, Footer, Packer, PageNumber, Paragraph, TextRun, AlignmentType, HeadingLevel } from 'docx'
import { anchorComments } from '../anchor-comments.ts'
import type { ExportContent } from '../export-content.ts'
import { childrenOf } from '../paper-node.ts'
import { blocksOf } from './blocks.ts'
import { commentPlaces, withCommentMarks, wordComments } from './comments.ts'
import { newPen, type Pen, styleFor } from './pen.ts'
import { printable } from './printable.ts'
import { numberingOf, stylesOf } from './styles.ts'

/**
 * Writes a paper as a Word file (ISO/IEC 29500): real headings, lists and tables, suggestions as tracked changes and conversations as comments.
 * Links must be safe and articles numbered before.
 */
export const writeDocx = async (content: ExportContent): Promise<Uint8Array<ArrayBuffer>> => {
  const text = anchorComments(content.text, content.comments)
  const pen = newPen(content, commentPlaces(text, content.comments))
  const body = [titleOf(pen), factsOf(pen), ...childrenOf(text).flatMap((node) => blocksOf(pen, node, { steps: [] }))]
  const file = new Document({
    title: printable(content.title),
    creator: printable(content.author),
    lastModifiedBy: printable(content.author),
    description: printable(content.facts.join(' · ')),
    styles: stylesOf(pen),
    numbering: numberingOf(pen),
    comments: { children: wordComments(content.comments, pen.comments, content.words) },
    sections: [{ properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1418, bottom: 1418, left: 1418, right: 1418 } } }, footers: { default: footerOf(content) }, children: body }],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

const titleOf = (pen: Pen): Paragraph => {
  const words = new TextRun(printable(pen.content.title))
  return new Paragraph({ heading: HeadingLevel.TITLE, children: withCommentMarks(pen.comments, pen.comments.gone, pen.comments.gone, [words]) })
}

const factsOf = (pen: Pen): Paragraph => new Paragraph({ style: styleFor(pen, [], 'facts'), children: [new TextRun(printable(pen.content.facts.join(' · ')))] })

const footerOf = ({ words }: ExportContent): Footer => {
  const children = words.page.split(/(%\d)/).map((part) => (part === '%1' ? PageNumber.CURRENT : part === '%2' ? PageNumber.TOTAL_PAGES : part))
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ size: 18, color: '5B574F', children })] })] })
}
