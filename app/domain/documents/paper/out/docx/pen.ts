import { type Role, type Step, styleId } from '../../word/word-style.ts'
import type { ExportContent } from '../export-content.ts'
import type { CommentPlaces } from './comments.ts'

/** What is remembered while a Word file is written: the styles and lists that it turned out to need, and the next free numbers. */
export interface Pen {
  content: ExportContent
  styles: Map<string, { steps: Step[]; role: Role }>
  lists: Map<string, ListKind>
  comments: CommentPlaces
  next: { list: number; perLevel: number[]; revision: number }
}

export interface ListKind {
  isOrdered: boolean
  start: number
}

export const newPen = (content: ExportContent, comments: CommentPlaces): Pen => ({ content, styles: new Map(), lists: new Map(), comments, next: { list: 0, perLevel: [], revision: 1 } })

/** The style of a paragraph in these boxes, made when it is first needed. */
export const styleFor = (pen: Pen, steps: Step[], role: Role): string => {
  const id = styleId(steps, role)
  pen.styles.set(id, { steps, role })
  return id
}

/** A list of its own, numbered from its own start. Neighbours on one level have different definitions, so that a reader can tell them apart. */
export const newList = (pen: Pen, kind: ListKind, level: number): { reference: string; instance: number; level: number } => {
  const instance = pen.next.list++
  const place = pen.next.perLevel[level] ?? 0
  pen.next.perLevel[level] = place + 1
  const reference = `${kind.isOrdered ? `nummering-${kind.start}` : 'opsomming'}-${place % 2}`
  pen.lists.set(reference, kind)
  return { reference, instance, level }
}
