import { type CalloutKind, calloutKinds } from '../paper-text.ts'

/**
 * A node of a paper's text, read no further than a writer of files needs: what it does not know still has its content, so that no word is ever left
 * out. Used in a worker, which runs from its source: imports are spelled in full.
 */
export interface PaperNode {
  type: string
  attrs?: PaperAttributes
  content?: PaperNode[]
  marks?: PaperMark[]
  text?: string
}

export interface PaperAttributes {
  level?: number
  start?: number
  checked?: boolean
  colspan?: number
  rowspan?: number
  fileId?: string | null
  alt?: string | null
  /** Of an image: percent of the column. */
  width?: number | null
  /** Of a callout or a mention. */
  kind?: string
  id?: string
  label?: string | null
  colwidth?: readonly number[] | null
  /** Of an article and its paragraphs: counted by place, never stored. */
  number?: number
}

export interface PaperMark {
  type: string
  attrs?: {
    href?: string | null
    id?: string | number | null
    name?: string | null
    organisation?: string | null
    at?: string | null
    /** Of a suggestion about the look of words. */
    type?: unknown
    attrName?: unknown
    previousValue?: unknown
    newValue?: unknown
    /** Of the mark that says which comments are about these words. */
    threads?: number[]
  }
}

export const childrenOf = (node: PaperNode): PaperNode[] => node.content ?? []

export const markOf = (node: PaperNode, type: string): PaperMark | undefined => node.marks?.find((mark) => mark.type === type)

/** The words of a node and of everything in it, without marks; lines end where they do. */
export const wordsOf = (node: PaperNode): string => {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  if (node.type === 'mention') return mentionWords(node)
  return childrenOf(node).map(wordsOf).join('')
}

/** A mention is read as the name it has. */
export const mentionWords = (node: PaperNode): string => node.attrs?.label ?? ''

const inlines = new Set(['text', 'hardBreak', 'mention'])

export const isInline = (node: PaperNode): boolean => inlines.has(node.type)

export const calloutKindOf = (node: PaperNode): CalloutKind => calloutKinds.find((kind) => kind === node.attrs?.kind) ?? 'info'
