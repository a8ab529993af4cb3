import { updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { textField } from '../document'
import { fitPaper } from './fit-paper'
import { paperSchema } from './paper-schema'
import type { AnyPaperNode, PaperText } from './paper-text'

/** What stands in the shared document, as plain data. Whatever does not belong in a paper is left out. */
export const readPaper = (document: Y.Doc): PaperText => fitPaper({ content: nodesIn(document.getXmlFragment(textField)) })

/** A new shared document with this text. @returns it as one Yjs update (V1). @throws RangeError when it is no paper */
export const newPaperText = (text: PaperText): Uint8Array => {
  const document = new Y.Doc()
  writePaper(document, text)
  return Y.encodeStateAsUpdate(document)
}

/**
 * Brings a shared document to this text, touching only what differs: what somebody types elsewhere in it meanwhile stays.
 * @returns the update (V1), to be written to the log. @throws RangeError when it is no paper
 */
export const rewritePaper = (document: Y.Doc, text: PaperText): Uint8Array => {
  const before = Y.encodeStateVector(document)
  writePaper(document, text)
  return Y.encodeStateAsUpdate(document, before)
}

const writePaper = (document: Y.Doc, text: PaperText): void => {
  const root = paperSchema.nodeFromJSON(text)
  root.check()
  document.transact(() => updateYFragment(document, document.getXmlFragment(textField), root, { mapping: new Map(), isOMark: new Map() }))
}

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
