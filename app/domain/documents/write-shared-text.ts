import type { Schema } from '@tiptap/pm/model'
import { updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { textField } from './document'

/**
 * How texts of one kind come to stand in shared documents: both ways give what changed as one Yjs update (V1), for the log.
 * @param rootOf the text as the editor knows it.
 */
export const sharedTextWriter = <Text>(schema: Schema, rootOf: (text: Text) => object) => {
  const write = (document: Y.Doc, text: Text): Uint8Array => {
    const root = schema.nodeFromJSON(rootOf(text))
    root.check()
    const before = Y.encodeStateVector(document)
    document.transact(() => updateYFragment(document, document.getXmlFragment(textField), root, { mapping: new Map(), isOMark: new Map() }))
    return Y.encodeStateAsUpdate(document, before)
  }
  return {
    /** A new shared document with this text. @throws RangeError when it does not fit the kind */
    begin: (text: Text): Uint8Array => write(new Y.Doc(), text),
    /** Brings a shared document to this text, touching only what differs: what somebody types elsewhere in it meanwhile stays. @throws RangeError when it does not fit the kind */
    rewrite: write,
  }
}
