import * as Y from 'yjs'
import { textField } from '../document'
import { sharedTextWriter } from '../write-shared-text'
import { fitPaper } from './fit-paper'
import { paperSchema } from './paper-schema'
import type { AnyPaperNode, PaperText } from './paper-text'

/** What stands in the shared document, as plain data. Whatever does not belong in a paper is left out. */
export const readPaper = (document: Y.Doc): PaperText => fitPaper({ content: nodesIn(document.getXmlFragment(textField)) })

/** A paper as a new shared document, and a shared document brought to the text of a paper. */
export const { begin: newPaperText, rewrite: rewritePaper } = sharedTextWriter<PaperText>(paperSchema, (text) => text)

/** Shared text nested deeper than this is not read: it was not made in an editor. */
const deepest = 60

const nodesIn = (parent: Y.XmlFragment, depth = 0): AnyPaperNode[] => (depth > deepest ? [] : parent.toArray().flatMap((child) => nodesOf(child, depth)))

const nodesOf = (child: unknown, depth: number): AnyPaperNode[] => {
  if (child instanceof Y.XmlText) return textsIn(child)
  if (!(child instanceof Y.XmlElement)) return []
  return [{ type: child.nodeName, attrs: child.getAttributes() as Record<string, unknown>, content: nodesIn(child, depth + 1) }]
}

/** y-tiptap writes a mark that may lie over another of its kind with a hash behind its name. */
const hash = /--[a-zA-Z0-9+/=]{8}$/

const textsIn = (text: Y.XmlText): AnyPaperNode[] =>
  (text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]).flatMap(({ insert, attributes = {} }): AnyPaperNode[] => {
    if (typeof insert !== 'string') return []
    const marks = Object.entries(attributes).map(([name, attrs]) => ({ type: name.replace(hash, ''), ...(isPlain(attrs) && { attrs }) }))
    return [{ type: 'text', text: insert, marks }]
  })

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
