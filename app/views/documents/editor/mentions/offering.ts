import type { Editor } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { gap } from '~/domain/documents/words/line'
import type { MentionOffer } from '~/domain/search/mention-offers.queries.server'
import { begunName } from '../../begun-name'

interface Begun {
  /** Where the "@" stands, and where the caret is. */
  from: number
  to: number
  typed: string
}

export interface Offering {
  begun: Begun | null
  offers: readonly MentionOffer[]
  /** The how-manieth of the offers Enter takes. */
  active: number
  /** Where somebody pressed Escape: there nothing is offered again. */
  dismissed: number | null
}

type Told = { offers: readonly MentionOffer[] } | { active: number } | { isDismissed: true }

const key = new PluginKey<Offering>('mentionOffering')
const none: Offering = { begun: null, offers: [], active: 0, dismissed: null }

export const offeringIn = (state: EditorState): Offering => key.getState(state) ?? none

/** The list on the page, of which there is one. */
export const offeringListId = 'mention-offers'
export const optionId = (index: number): string => `${offeringListId}-${index}`

const begunAt = ({ selection: { empty, $from } }: EditorState): Begun | null => {
  if (!empty || !$from.parent.isTextblock) return null
  const typed = begunName($from.parent.textBetween(0, $from.parentOffset, undefined, gap))
  return typed === null ? null : { from: $from.pos - typed.length - 1, to: $from.pos, typed }
}

const apply = (transaction: Transaction, before: Offering, state: EditorState): Offering => {
  const told = transaction.getMeta(key) as Told | undefined
  if (told) return 'isDismissed' in told ? { ...none, dismissed: before.begun?.from ?? null } : { ...before, active: 0, ...told }
  if (!transaction.docChanged && !transaction.selectionSet) return before
  const begun = begunAt(state)
  const dismissed = before.dismissed === null ? null : transaction.mapping.map(before.dismissed)
  // A caret that only comes by asks for nobody, and neither does what others type.
  const isTyped = transaction.docChanged && !transaction.getMeta(ySyncPluginKey)
  if (!begun || begun.from === dismissed || !(before.begun || isTyped)) return { ...none, dismissed: begun ? dismissed : null }
  return { ...before, begun, dismissed: null, active: begun.typed === before.begun?.typed ? before.active : 0 }
}

/** Offers names after "@" while `isPossible`. What there is to offer is told from outside. */
export const offeringPlugin = (isPossible: () => boolean, take: (offer: MentionOffer) => void): Plugin<Offering> => {
  return new Plugin<Offering>({
    key,
    state: { init: () => none, apply: (transaction, before, _old, state) => (isPossible() ? apply(transaction, before, state) : none) },
    props: {
      handleKeyDown: (view, event) => {
        const { begun, offers, active } = offeringIn(view.state)
        if (!begun || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false
        const told = (what: Told) => () => view.dispatch(view.state.tr.setMeta(key, what).setMeta('addToHistory', false))
        const move = (by: number) => told({ active: (active + by + offers.length) % offers.length })
        const chosen = offers[active]
        const acts: Record<string, (() => void) | undefined> = {
          Escape: told({ isDismissed: true }),
          ...(chosen && { ArrowDown: move(1), ArrowUp: move(-1), Enter: () => take(chosen), Tab: () => take(chosen) }),
        }
        acts[event.key]?.()
        return Boolean(acts[event.key])
      },
      // A text of several lines is a textbox, not a combobox: it says in the same way which line of the list is chosen.
      attributes: (state): Record<string, string> => {
        const { begun, offers, active } = offeringIn(state)
        return begun && offers.length > 0 ? { 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox', 'aria-controls': offeringListId, 'aria-activedescendant': optionId(active) } : {}
      },
    },
  })
}

const tell = (editor: Editor, told: Told): void => {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(key, told).setMeta('addToHistory', false))
}

export const tellOffers = (editor: Editor, offers: readonly MentionOffer[]): void => tell(editor, { offers })

export const pointAt = (editor: Editor, active: number): void => {
  if (offeringIn(editor.state).active !== active) tell(editor, { active })
}

/** Puts the name in the place of what was typed of it. */
export const takeOffer = (editor: Editor, { kind, id, label }: MentionOffer): void => {
  const { begun } = offeringIn(editor.state)
  if (!begun) return
  const { tr, doc, schema } = editor.state
  const isFollowed = /^\s/.test(doc.textBetween(begun.to, Math.min(begun.to + 1, doc.resolve(begun.to).end())))
  const name = schema.nodes.mention!.create({ kind, id, label })
  editor.view.dispatch(tr.replaceWith(begun.from, begun.to, isFollowed ? name : [name, schema.text(' ')]).scrollIntoView())
  editor.view.focus()
}
