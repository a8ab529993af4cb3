import type { Article, ArticlePart, Callout, CalloutKind, Heading, HeadingLevel, PaperBlock, PaperNode, PaperText, Paragraph, Table, TaskList } from '../paper-text'
import { paragraph } from '../paper-text'

/** The parts templates are made of. */
export const paper = (...content: PaperNode[]): PaperText => ({ type: 'doc', content })

export const heading = (text: string, level: HeadingLevel = 2): Heading => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] })

export const line = (text: string): Paragraph => paragraph(text)

export const list = (...items: string[]): PaperBlock => ({ type: 'bulletList', content: items.map((text) => ({ type: 'listItem', content: [paragraph(text)] })) })

export const steps = (...items: string[]): PaperBlock => ({ type: 'orderedList', attrs: { start: 1 }, content: items.map((text) => ({ type: 'listItem', content: [paragraph(text)] })) })

export const tasks = (...items: string[]): TaskList => ({ type: 'taskList', content: items.map((text) => ({ type: 'taskItem', attrs: { checked: false }, content: [paragraph(text)] })) })

export const callout = (kind: CalloutKind, ...lines: string[]): Callout => ({ type: 'callout', attrs: { kind }, content: lines.map((text) => paragraph(text)) })

export const table = (head: string[], ...rows: string[][]): Table => ({
  type: 'table',
  content: [head, ...rows].map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((text) => ({ type: row === 0 ? 'tableHeader' : 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [paragraph(text)] })),
  })),
})

export const article = (title: string, ...parts: ArticlePart[]): Article => ({ type: 'article', content: [{ type: 'articleTitle', content: [{ type: 'text', text: title }] }, ...parts] })

/** Each text is one §. */
export const paragraphs = (...texts: (string | PaperBlock[])[]): ArticlePart[] => texts.map((text) => ({ type: 'articleParagraph', content: typeof text === 'string' ? [paragraph(text)] : text }))
