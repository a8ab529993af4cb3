import { type BundleContent, fill } from '../bundle.ts'
import { a4, colours, heightOf, type Paper, write } from '../../../../core/pdf/paper.ts'
import type { Place } from './write-pages.ts'

type Parent = PDFKit.PDFStructureElement

const times = 52
const pagesWidth = 88
const width = a4.width - 2 * a4.margin

/** The agenda as a table: planned time, item, and on which pages its annexes stand. */
export const writeAgenda = (paper: Paper, document: Parent, { items, words }: BundleContent, places: Place[]): void => {
  paper.outline.addItem(words.agenda)
  document.add(paper.struct('H2', {}, () => write(paper, words.agenda, { face: 'title', size: 20, options: { width } })))
  paper.moveDown(0.7)
  if (items.length === 0) {
    document.add(paper.struct('P', {}, () => write(paper, words.noItems, { colour: colours.soft })))
    return
  }
  const list = paper.struct('L')
  document.add(list)
  for (const item of items) {
    const indent = item.depth * 18
    const column = width - times - pagesWidth - indent
    const title = `${item.number}. ${item.title}`
    const height = heightOf(paper, title, { face: 'strong', options: { width: column } })
    if (paper.y + height > a4.height - a4.margin) paper.addPage()
    const y = paper.y
    const found = item.annexes.flatMap((annex) => places[annex] ?? [])
    const line = paper.struct('LI')
    list.add(line)
    line.add(
      paper.struct('LBody', {}, () => {
        write(paper, `${item.time} `, { colour: colours.soft, x: a4.margin, y, options: { width: times } })
        write(paper, title, { face: item.depth === 0 ? 'strong' : 'text', x: a4.margin + times + indent, y, options: { width: column } })
        if (found.length > 0) write(paper, ` ${onPages(words, found)}`, { colour: colours.soft, x: a4.width - a4.margin - pagesWidth, y, options: { width: pagesWidth, align: 'right' } })
      }),
    )
    line.end()
    paper.x = a4.margin
    paper.y = y + height + 5
  }
  list.end()
}

/** From the first page of its first annex to the last of its last: annexes of one item follow each other. */
const onPages = (words: BundleContent['words'], places: { from: number; to: number }[]): string => {
  const [from, to] = [places[0]!.from, places.at(-1)!.to]
  return from === to ? fill(words.onPage, from) : fill(words.onPages, from, to)
}
