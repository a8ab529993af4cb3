import { type BundleContent, type BundleItem, fill } from '../bundle.ts'
import type { OpenedAnnex } from './open-annex.ts'
import { a4, colours, type Paper, write } from '../../../../core/pdf/paper.ts'
import type { Place } from './write-pages.ts'

type Parent = PDFKit.PDFStructureElement

const width = a4.width - 2 * a4.margin

/** What the items say beforehand: their notes and annexes. Items that say no more than their title are not repeated. */
export const writeItems = (paper: Paper, document: Parent, content: BundleContent, annexes: OpenedAnnex[], places: Place[]): void => {
  const items = content.items.filter(({ paragraphs, annexes: own, subjects }) => paragraphs.length > 0 || own.length > 0 || subjects !== '')
  if (items.length === 0) return
  paper.moveDown(1.2)
  keepTogether(paper, 110)
  paper.outline.addItem(content.words.items)
  document.add(paper.struct('H2', {}, () => write(paper, content.words.items, { face: 'title', size: 20, x: a4.margin, options: { width } })))
  for (const item of items) writeItem(paper, document, content, item, annexes, places)
}

const writeItem = (paper: Paper, document: Parent, content: BundleContent, item: BundleItem, annexes: OpenedAnnex[], places: Place[]): void => {
  const add = (tag: string, draw: () => void) => document.add(paper.struct(tag, {}, draw))
  paper.moveDown(0.9)
  keepTogether(paper, 64)
  add('H3', () => write(paper, `${item.number}. ${item.title}`, { face: 'title', size: 13, x: a4.margin, options: { width } }))
  const facts = [item.facts, item.subjects].filter(Boolean).join(' · ')
  if (facts) add('P', () => write(paper, facts, { size: 9.5, colour: colours.soft, x: a4.margin, options: { width } }))
  for (const paragraph of item.paragraphs) {
    paper.moveDown(0.35)
    add('P', () => write(paper, paragraph, { x: a4.margin, options: { width } }))
  }
  for (const place of item.annexes) {
    paper.moveDown(0.35)
    const line = paper.struct('P')
    document.add(line)
    line.add(paper.struct('Link', {}, () => writeAnnex(paper, content, place, annexes[place]!, places[place] ?? null)))
    line.end()
  }
}

/** Every annex leads to itself online: there it is as it was made, and the newest. */
const writeAnnex = (paper: Paper, content: BundleContent, index: number, opened: OpenedAnnex, place: Place): void => {
  const options = { width: width - 12, link: content.annexes[index]!.url, underline: false }
  write(paper, annexLine(content, index, opened, place), { size: 9.5, colour: colours.sea, x: a4.margin + 12, options })
}

const annexLine = ({ annexes, words }: BundleContent, index: number, opened: OpenedAnnex, place: Place): string => {
  const { name, item } = annexes[index]!
  const head = fill(words.annexHead, index + 1, item, name)
  if (opened.kind === 'leftOut') return `${head} (${words.leftOut[opened.why]})`
  if (!place) return head
  return `${head}, ${place.from === place.to ? fill(words.onPage, place.from) : fill(words.onPages, place.from, place.to)}`
}

/** A heading does not stand alone at the foot of a page. */
const keepTogether = (paper: Paper, height: number): void => {
  if (paper.y + height > a4.height - a4.margin) paper.addPage()
}
