import { a4, collect, colours, newPaper, write } from '../../../../../core/pdf/paper.ts'
import { type ExportContent, fill } from '../export-content.ts'
import { childrenOf } from '../paper-node.ts'
import { writeBlocks } from './blocks.ts'
import { element, type Sheet, wholeColumn } from './sheet.ts'

/**
 * Writes a paper as a PDF: tagged, in Dutch, with bookmarks, page numbers and its own fonts (ISO 14289-1, PDF/UA). Links must be safe, articles numbered and
 * suggestions settled before.
 */
export const writePdf = async (content: ExportContent): Promise<Uint8Array<ArrayBuffer>> => {
  const paper = newPaper(content.title, content.author)
  const bytes = collect(paper)
  const sheet: Sheet = { paper, content, bookmarks: [] }
  const document = paper.struct('Document')
  paper.addStructure(document)
  paper.addPage()
  writeHead(sheet, document)
  writeBlocks(sheet, document, childrenOf(content.text), wholeColumn)
  document.end()
  numberPages(sheet)
  paper.end()
  return new Uint8Array(await bytes)
}

const writeHead = (sheet: Sheet, document: PDFKit.PDFStructureElement): void => {
  const { paper, content } = sheet
  const { x, width } = wholeColumn
  sheet.bookmarks[0] = paper.outline.addItem(content.title)
  element(sheet, document, 'H1', (head) => head.add(() => write(paper, content.title, { face: 'title', size: 22, x, options: { width } })))
  paper.y += 2
  element(sheet, document, 'P', (line) => line.add(() => write(paper, content.facts.join(' · '), { size: 9.5, colour: colours.soft, x, options: { width } })))
  paper.y += 12
}

/** At the foot of every page. */
const numberPages = ({ paper, content }: Sheet): void => {
  const { count } = paper.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    paper.switchToPage(index)
    paper.page.margins.bottom = 0
    paper.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
    write(paper, fill(content.words.page, index + 1, count), { size: 9, colour: colours.soft, x: a4.margin, y: a4.height - 34, options: { width: wholeColumn.width, align: 'right', lineBreak: false } })
    paper.endMarkedContent()
  }
}
