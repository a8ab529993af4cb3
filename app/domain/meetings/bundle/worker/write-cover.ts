import type { BundleContent } from '../bundle.ts'
import { a4, colours, type Paper, write } from '../../../../core/pdf/paper.ts'

type Parent = PDFKit.PDFStructureElement

const width = a4.width - 2 * a4.margin

/** The first page: what this is, when, where, and how far the meeting is. */
export const writeCover = (paper: Paper, document: Parent, { product, body, title, facts, steps, notes }: BundleContent['cover']): void => {
  const add = (tag: string, draw: () => void) => document.add(paper.struct(tag, {}, draw))
  add('P', () => write(paper, product, { face: 'strong', size: 11, colour: colours.brick, x: a4.margin, y: 150, options: { width } }))
  if (body !== title) add('P', () => write(paper, body, { size: 13, colour: colours.soft, x: a4.margin, y: 196, options: { width } }))
  add('H1', () => write(paper, title, { face: 'title', size: 30, x: a4.margin, y: 216, options: { width, lineGap: 1 } }))
  paper.moveDown(1.6)
  for (const { term, detail } of facts)
    add('P', () => {
      const y = paper.y
      write(paper, `${term}  `, { face: 'strong', x: a4.margin, y, options: { width: 90 } })
      write(paper, detail, { x: a4.margin + 90, y, options: { width: width - 90 } })
      paper.y += 5
    })
  paper.moveDown(1.4)
  add('P', () => {
    paper.x = a4.margin
    for (const [index, { label, isCurrent }] of steps.entries()) {
      const isLast = index === steps.length - 1
      write(paper, `${label}${isLast ? '' : '   ›   '}`, { face: isCurrent ? 'strong' : 'text', size: 10, colour: isCurrent ? colours.brick : colours.soft, options: { width, continued: !isLast } })
    }
  })
  paper.moveDown(2)
  for (const note of notes) add('P', () => write(paper, note, { size: 10, colour: colours.soft, x: a4.margin, options: { width } }))
}
