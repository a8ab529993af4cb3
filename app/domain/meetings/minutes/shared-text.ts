import { updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { textField } from '../../documents/document'
import { minutesSchema } from './minutes-schema'
import type { MinutesText } from './minutes-text'
import { readSections } from './read-sections'

/** What stands in the shared document, as plain data. Whatever does not belong in minutes is left out. */
export const readText = (document: Y.Doc): MinutesText => ({ sections: readSections(document.getXmlFragment(textField)) })

/** A new shared document with this text. @returns it as one Yjs update (V1) */
export const newSharedText = (text: MinutesText): Uint8Array => {
  const document = new Y.Doc()
  writeText(document, text)
  return Y.encodeStateAsUpdate(document)
}

/** Brings a shared document to this text, touching only what differs: what somebody types elsewhere in it meanwhile stays. @returns the update */
export const rewriteText = (document: Y.Doc, text: MinutesText): Uint8Array => {
  const before = Y.encodeStateVector(document)
  writeText(document, text)
  return Y.encodeStateAsUpdate(document, before)
}

const writeText = (document: Y.Doc, { sections }: MinutesText): void => {
  const content = sections.map(({ itemId, content }) => ({ type: 'minutesSection', attrs: { itemId }, content }))
  const root = minutesSchema.nodeFromJSON({ type: 'doc', content })
  root.check()
  document.transact(() => updateYFragment(document, document.getXmlFragment(textField), root, { mapping: new Map(), isOMark: new Map() }))
}
