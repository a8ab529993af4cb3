import { type PaperNode, type PaperText, paragraph } from '~/domain/documents/paper/paper-text'

const sentence = 'De gemeente en de woonmaatschappij spreken af dat ze elk jaar samen bekijken welke gronden in aanmerking komen voor betaalbare woningen. '

/** A text of about so many printed pages: a heading, a table now and then, and some 450 words on each. */
export const longPaper = (pages: number): PaperText => ({ type: 'doc', content: Array.from({ length: pages }, (_, page) => pageOf(page)).flat() })

const pageOf = (page: number): PaperNode[] => [
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: `Hoofdstuk ${page + 1}` }] },
  ...Array.from({ length: 5 }, () => paragraph(sentence.repeat(4))),
  ...(page % 4 === 0 ? [smallTable(page)] : []),
]

const smallTable = (page: number): PaperNode => ({
  type: 'table',
  content: Array.from({ length: 4 }, (_, row) => ({
    type: 'tableRow',
    content: Array.from({ length: 4 }, (_, column) => ({
      type: row === 0 ? ('tableHeader' as const) : ('tableCell' as const),
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [paragraph(`${page}.${row}.${column}`)],
    })),
  })),
})
