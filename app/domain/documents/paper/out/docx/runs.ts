import { DeletedTextRun, ExternalHyperlink, InsertedTextRun, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import { childrenOf, markOf, mentionWords, type PaperMark, type PaperNode, wordsOf } from '../paper-node.ts'
import { withCommentMarks } from './comments.ts'
import type { Pen } from './pen.ts'
import { withoutSuggestions } from '../without-suggestions.ts'
import { printable } from './printable.ts'

/** The words of a paragraph. */
export const runsOf = (pen: Pen, block: PaperNode): ParagraphChild[] => childrenOf(block).flatMap((node) => commented(pen, node))

const commented = (pen: Pen, node: PaperNode): ParagraphChild[] => {
  const { first, last } = pen.comments
  return withCommentMarks(pen.comments, first.get(node) ?? [], last.get(node) ?? [], [linked(pen, node)])
}

/** Its link was made safe before. */
const linked = (pen: Pen, node: PaperNode): ParagraphChild => {
  const href = markOf(node, 'link')?.attrs?.href
  const run = tracked(pen, node, href ? { style: 'Hyperlink' } : {})
  return href ? new ExternalHyperlink({ link: href, children: [run] }) : run
}

/** A suggestion is one of Word's own tracked changes, by whoever made it. */
const tracked = (pen: Pen, node: PaperNode, look: IRunOptions): ParagraphChild => {
  const [modification] = node.marks?.filter(({ type }) => type === 'modification') ?? []
  // The look as it was stands beside the look as it would be, as Word keeps it; it may not be empty.
  const was = modification && withoutSuggestions({ ...node, marks: node.marks!.filter(({ type }) => type !== 'insertion' && type !== 'deletion') })
  const options: IRunOptions = { ...look, ...marksOf(node), ...wordsFor(node), ...(was && { revision: { bold: false, ...marksOf(was), ...revisionOf(pen, modification) } }) }
  const [insertion, deletion] = [markOf(node, 'insertion'), markOf(node, 'deletion')]
  if (deletion) return new DeletedTextRun({ ...options, ...revisionOf(pen, deletion) })
  return insertion ? new InsertedTextRun({ ...options, ...revisionOf(pen, insertion) }) : new TextRun(options)
}

const revisionOf = (pen: Pen, { attrs }: PaperMark) => {
  const author = [attrs?.name, attrs?.organisation].filter(Boolean).join(', ')
  return { id: pen.next.revision++, author: printable(author) || '?', date: Number.isNaN(Date.parse(attrs?.at ?? '')) ? new Date(0).toISOString() : new Date(attrs!.at!).toISOString() }
}

const wordsFor = (node: PaperNode): IRunOptions => {
  if (node.type === 'hardBreak') return { break: 1 }
  return { text: printable(node.type === 'mention' ? mentionWords(node) : wordsOf(node)) }
}

const marksOf = (node: PaperNode): IRunOptions => {
  const has = (type: string): boolean => markOf(node, type) !== undefined
  return {
    ...(has('bold') && { bold: true }),
    ...(has('italic') && { italics: true }),
    ...(has('underline') && { underline: {} }),
    ...(has('strike') && { strike: true }),
    ...(has('subscript') && { subScript: true }),
    ...(has('superscript') && { superScript: true }),
  }
}
