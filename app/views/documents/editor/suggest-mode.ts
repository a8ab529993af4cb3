import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { asOwnWords } from '~/domain/documents/suggestions/as-own-words'
import { asSuggestion, type Refusal } from '~/domain/documents/suggestions/as-suggestion'
import { authorNow } from '~/domain/documents/suggestions/author-now'
import { restOfPaste } from './paste/paste-in-portions'

/** Who suggests, whether they do now, and how to tell them that something cannot be suggested. */
export interface SuggestMode {
  isOn: boolean
  me: { id: string; name: string; organisation: string }
  onRefused: (why: Refusal) => void
}

/** The sign on what was made a suggestion of. */
const suggested = 'suggested'

/**
 * Makes suggestions of what is typed while the mode is on, which is looked up at every change; while it is off, what is typed within a suggestion is no part
 * of it. What others type, and undoing, come through the shared text as they are.
 */
export const suggestMode = (mode: () => SuggestMode) =>
  Extension.create({
    name: 'suggestMode',
    dispatchTransaction({ transaction, next }) {
      const { isOn, me, onRefused } = mode()
      if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey) || transaction.getMeta(restOfPaste)) return next(transaction)
      if (!isOn) return next(isMoved(transaction) ? transaction : asOwnWords(transaction))
      const { state } = this.editor
      const author = authorNow(me)
      let made = asSuggestion(transaction, state, author)
      if (typeof made === 'string') {
        const typed = typedInstead(transaction, state)
        if (typed) made = asSuggestion(typed, state, author)
      }
      if (typeof made === 'string') onRefused(made)
      else next(made.setMeta(suggested, true))
    },
    addProseMirrorPlugins: () => [
      // What the editor would do by itself after a change (a link of an address, say) was not looked at: it would change the text itself.
      new Plugin({ filterTransaction: (transaction) => !mode().isOn || !transaction.docChanged || Boolean(transaction.getMeta(ySyncPluginKey) ?? transaction.getMeta(suggested) ?? transaction.getMeta(restOfPaste)) }),
    ],
  })

/** Words that are dragged elsewhere in the text stay what they are. */
const isMoved = (transaction: Transaction): boolean => transaction.getMeta('uiEvent') === 'drop' && transaction.steps.length > 1

/** "- " at the beginning of a line would make a list: who suggests gets the words they typed. */
const typedInstead = (transaction: Transaction, state: EditorState): Transaction | null => {
  for (const plugin of state.plugins) {
    const rule = (plugin.spec as { isInputRules?: boolean }).isInputRules ? (transaction.getMeta(plugin) as { from: number; to: number; text: string } | undefined) : undefined
    if (rule) return state.tr.insertText(rule.text, rule.from, rule.to)
  }
  return null
}
