import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { around } from './around'

/** Takes away the whole block of this kind that the caret is in. Where something must stand, an empty line comes. */
export const deleteAround = (editor: Editor, name: string): boolean =>
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      const found = around(state, name)
      if (!found) return false
      tr.deleteRange(found.at, found.at + found.node.nodeSize)
      if (tr.doc.childCount === 0) return false
      tr.setSelection(Selection.near(tr.doc.resolve(Math.min(found.at, tr.doc.content.size)), 1))
      return true
    })
    .run()

/** Takes away what stands around a text and keeps the text. */
export const unwrapAround = (editor: Editor, name: string): boolean =>
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      const found = around(state, name)
      if (!found) return false
      const caret = state.selection.from - 1
      tr.replaceWith(found.at, found.at + found.node.nodeSize, found.node.content)
      tr.setSelection(Selection.near(tr.doc.resolve(Math.max(0, caret))))
      return true
    })
    .run()
