import { bottom, type Column, decoration, element, indented, keepTogether, type Parent, type Sheet } from './sheet.ts'
import { a4, colours, heightOf, widthOf, write } from '../../../../../core/pdf/paper.ts'
import { fill } from '../export-content.ts'
import { articleLabel, type CalloutKind, calloutWords, paragraphLabel } from '../../paper-text.ts'
import { calloutKindOf, childrenOf, isInline, type PaperNode, wordsOf } from '../paper-node.ts'
import { writeTable } from './table.ts'
import { type WordsLook, writeWords } from './words.ts'

type Write = (sheet: Sheet, parent: Parent, node: PaperNode, column: Column, look: WordsLook) => void

export const writeBlocks = (sheet: Sheet, parent: Parent, nodes: PaperNode[], column: Column, look: WordsLook = {}): void => {
  for (const node of nodes) writeBlock(sheet, parent, node, column, look)
}

/** What is not known here is written as what is in it. */
const writeBlock: Write = (sheet, parent, node, column, look) => {
  const write = writers[node.type]
  if (write) write(sheet, parent, node, column, look)
  else if (childrenOf(node).some(isInline)) paragraph(sheet, parent, node, column, look)
  else writeBlocks(sheet, parent, childrenOf(node), column, look)
}

const gap = 6

const paragraph: Write = (sheet, parent, node, column, look) => {
  if (wordsOf(node).trim() === '') return
  keepTogether(sheet, 30)
  element(sheet, parent, 'P', (p) => writeWords(sheet, p, node, column, look))
  sheet.paper.y += gap
}

/** A heading with its bookmark. It does not stand alone at the foot of a page. */
export const writeHeading = (sheet: Sheet, parent: Parent, node: PaperNode, column: Column, level: number, opening = ''): void => {
  const { paper, bookmarks } = sheet
  const size = level === 2 ? 16 : level === 3 ? 13 : 11.5
  const words = `${opening}${wordsOf(node)}`.replaceAll('\u200B', '').trim()
  paper.y += level === 2 ? 12 : 8
  keepTogether(sheet, heightOf(paper, words, { face: 'title', size, options: { width: column.width } }) + 40)
  const above = bookmarks.slice(0, level - 1).findLast((mark) => mark !== undefined) ?? paper.outline
  if (words) bookmarks[level - 1] = above.addItem(words)
  bookmarks.length = level
  element(sheet, parent, `H${level}`, (heading) => writeWords(sheet, heading, node, column, { face: 'title', size }, opening))
  paper.y += 4
}

const heading: Write = (sheet, parent, node, column) => writeHeading(sheet, parent, node, column, node.attrs?.level ?? 2)

/** Wide enough for the longest sign of a list. */
const signWidth = (sheet: Sheet, node: PaperNode): number => (node.type === 'orderedList' ? Math.max(20, 10 + widthOf(sheet.paper, `${(node.attrs?.start ?? 1) + childrenOf(node).length - 1}.`)) : 20)

/** One item after the other, each with its sign before it. */
const list =
  (drawSign: (sheet: Sheet, sign: Parent, at: { x: number; y: number }, item: PaperNode, number: number) => void): Write =>
  (sheet, parent, node, column, look) =>
    element(sheet, parent, 'L', (l) => {
      const indent = signWidth(sheet, node)
      for (const [index, item] of childrenOf(node).entries())
        element(sheet, l, 'LI', (li) => {
          keepTogether(sheet, 24)
          const { y } = sheet.paper
          element(sheet, li, 'Lbl', (sign) => drawSign(sheet, sign, { x: column.x, y }, item, (node.attrs?.start ?? 1) + index))
          sheet.paper.y = y
          element(sheet, li, 'LBody', (body) => writeBlocks(sheet, body, childrenOf(item), indented(column, indent), look))
          if (sheet.paper.y === y) sheet.paper.y += 18
        })
    })

const written =
  (signOf: (number: number) => string) =>
  (sheet: Sheet, sign: Parent, { x, y }: { x: number; y: number }, _item: PaperNode, number: number): void => {
    sign.add(() => write(sheet.paper, signOf(number), { x: x + 4, y, options: { lineBreak: false } }))
  }

const box = (sheet: Sheet, sign: Parent, { x, y }: { x: number; y: number }, item: PaperNode): void => {
  const { paper } = sheet
  const isChecked = item.attrs?.checked === true
  const draw = () => {
    paper.save().lineWidth(0.9).strokeColor(colours.ink).rect(x + 3, y + 3, 8.5, 8.5).stroke()
    if (isChecked) paper.moveTo(x + 5, y + 7.5).lineTo(x + 6.8, y + 9.5).lineTo(x + 10, y + 5).stroke()
    paper.restore()
  }
  element(sheet, sign, 'Span', (span) => span.add(draw), { actual: isChecked ? '☑' : '☐' })
}

/** Draws an edge beside what is written, on every page that it takes. */
const withEdge = (sheet: Sheet, column: Column, colour: string, work: () => void): void => {
  const { paper } = sheet
  const pageNow = () => paper.bufferedPageRange().count - 1
  const [fromPage, fromY] = [pageNow(), paper.y]
  work()
  const [toPage, toY] = [pageNow(), paper.y]
  for (let page = fromPage; page <= toPage; page++) {
    paper.switchToPage(page)
    const [top, end] = [page === fromPage ? fromY : a4.margin, page === toPage ? toY - gap : bottom]
    if (end > top) decoration(sheet, () => paper.lineWidth(2.5).strokeColor(colour).moveTo(column.x + 2, top).lineTo(column.x + 2, end).stroke())
  }
  paper.y = toY
  paper.x = a4.margin
}

const blockquote: Write = (sheet, parent, node, column) =>
  element(sheet, parent, 'BlockQuote', (quote) => withEdge(sheet, column, '#BDB6A8', () => writeBlocks(sheet, quote, childrenOf(node), indented(column, 16), { face: 'italic', colour: colours.soft })))

const edges: Record<CalloutKind, string> = { info: colours.sea, warning: '#8A5A00', decision: colours.brick, tip: '#2C6A4D' }

const callout: Write = (sheet, parent, node, column, look) => {
  const kind = calloutKindOf(node)
  const colour = edges[kind]
  sheet.paper.y += 3
  keepTogether(sheet, 44)
  element(sheet, parent, 'Div', (div) =>
    withEdge(sheet, column, colour, () => {
      const inner = indented(column, 14)
      element(sheet, div, 'P', (p) => p.add(() => write(sheet.paper, calloutWords[kind], { face: 'strong', size: 9.5, colour, x: inner.x, options: { width: inner.width } })))
      sheet.paper.y += 2
      writeBlocks(sheet, div, childrenOf(node), inner, look)
    }),
  )
  sheet.paper.y += 5
}

const summary: Write = (sheet, parent, node, column) => {
  keepTogether(sheet, 44)
  element(sheet, parent, 'P', (p) => writeWords(sheet, p, node, column, { face: 'strong' }))
  sheet.paper.y += 3
}

const article: Write = (sheet, parent, node, column, look) => {
  const [title, ...rest] = childrenOf(node)
  element(sheet, parent, 'Sect', (section) => {
    if (title) writeHeading(sheet, section, title, column, 3, `${articleLabel(node.attrs?.number ?? 0)} `)
    writeBlocks(sheet, section, rest, column, look)
  })
}

/** The sign stands with the first words. */
const articleParagraph: Write = (sheet, parent, node, column, look) => {
  const sign = `${paragraphLabel(node.attrs?.number ?? 0)} `
  const [first, ...rest] = childrenOf(node)
  element(sheet, parent, 'Div', (div) => {
    const isText = first?.type === 'paragraph'
    keepTogether(sheet, 30)
    element(sheet, div, 'P', (p) => writeWords(sheet, p, isText ? first : { type: 'paragraph' }, column, look, sign))
    sheet.paper.y += gap
    writeBlocks(sheet, div, isText ? rest : childrenOf(node), column, look)
  })
}

/** Points to a pixel on a screen. */
const pointsPerPixel = 0.75

const image: Write = (sheet, parent, node, column, look) => {
  const { paper, content } = sheet
  const picture = content.images[node.attrs?.fileId ?? '']
  const alt = node.attrs?.alt ?? ''
  if (!picture) return paragraph(sheet, parent, { type: 'paragraph', content: [{ type: 'text', text: fill(content.words.image, alt) }] }, column, look)
  const wanted = node.attrs?.width ? (column.width * node.attrs.width) / 100 : picture.width * pointsPerPixel
  const ratio = picture.height / Math.max(1, picture.width)
  const width = Math.min(wanted, column.width, 600 / ratio)
  const height = width * ratio
  keepTogether(sheet, height)
  const { y } = paper
  element(sheet, parent, 'Figure', (figure) => figure.add(() => paper.image(Buffer.from(picture.bytes), column.x, y, { width, height })), { alt: alt || fill(content.words.image, ''), bbox: [column.x, y, column.x + width, y + height] })
  paper.y = y + height + gap
}

const rule: Write = (sheet, _parent, _node, column) => {
  const { paper } = sheet
  keepTogether(sheet, 20)
  const y = paper.y + 6
  decoration(sheet, () => paper.lineWidth(0.8).strokeColor('#BDB6A8').moveTo(column.x, y).lineTo(column.x + column.width, y).stroke())
  paper.y = y + 10
}

const writers: Record<string, Write> = {
  paragraph,
  heading,
  bulletList: list(written(() => '•')),
  orderedList: list(written((number) => `${number}.`)),
  taskList: list(box),
  blockquote,
  callout,
  detailsSummary: summary,
  article,
  articleParagraph,
  image,
  horizontalRule: rule,
  table: (sheet, parent, node, column) => writeTable(sheet, parent, node, column),
}
