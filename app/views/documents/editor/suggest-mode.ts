import { Extension } from '@tiptap/core'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { asSuggestion } from '~/domain/documents/suggestions/as-suggestion'
import { authorNow } from '~/domain/documents/suggestions/author-now'

/** Who suggests, whether they do now, and how to tell them that something cannot be suggested. */
export interface SuggestMode {
  isOn: boolean
  me: { id: string; name: string; organisation: string }
  onRefused: () => void
}

/**
 * Makes suggestions of what is typed while the mode is on, which is looked up at every change. What others type, and undoing, come through the shared
 * text as they are.
 */
export const suggestMode = (mode: () => SuggestMode) =>
  Extension.create({
    name: 'suggestMode',
    dispatchTransaction({ transaction, next }) {
      const { isOn, me, onRefused } = mode()
      if (!isOn || !transaction.docChanged || transaction.getMeta(ySyncPluginKey)) return next(transaction)
      const made = asSuggestion(transaction, this.editor.state, authorNow(me))
      if (made) next(made)
      else onRefused()
    },
  })
