import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Place } from '~/domain/documents/words/line'
import { placeholdersIn } from '~/domain/documents/words/placeholders'
import { placeAfter, placeBefore } from '~/domain/documents/words/step-through'

interface Shown {
  places: Place[]
  decorations: DecorationSet
}

const key = new PluginKey<Shown>('placeholders')

export const placeholdersShown = (state: EditorState): Place[] => key.getState(state)?.places ?? []

/** A form with more places to fill in than this shows the first of them. */
const mostShown = 1_000

const look = (doc: Node): Shown => {
  const places = placeholdersIn(doc)
  return { places, decorations: DecorationSet.create(doc, places.slice(0, mostShown).map(({ from, to }) => Decoration.inline(from, to, { class: 'placeholder' }))) }
}

export const placeholderPlugin = (): Plugin<Shown> =>
  new Plugin<Shown>({
    key,
    state: { init: (_config, { doc }) => look(doc), apply: (transaction, shown) => (transaction.docChanged ? look(transaction.doc) : shown) },
    props: { decorations: (state) => key.getState(state)?.decorations },
  })

/** Selects the next place to fill in, or (`by` -1) the one before, so that what one types comes instead of it. */
export const goToPlaceholder = (editor: Editor, by: 1 | -1): void => {
  const { state, view } = editor
  const places = placeholdersShown(state)
  const place = places[by > 0 ? placeAfter(places, state.selection) : placeBefore(places, state.selection)]
  if (!place) return
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, place.from, place.to)))
  view.focus()
  const { node } = view.domAtPos(place.from, 1)
  ;(node.nodeType === 3 ? node.parentElement : (node as Element))?.scrollIntoView({ block: 'nearest' })
}

/** Shows what is still to be filled in; F8 goes from one place to the next. */
export const PlaceholderMarks = Extension.create({
  name: 'placeholderMarks',
  addProseMirrorPlugins: () => [placeholderPlugin()],
  addKeyboardShortcuts() {
    const go = (by: 1 | -1) => () => {
      goToPlaceholder(this.editor, by)
      return true
    }
    return { F8: go(1), 'Shift-F8': go(-1) }
  },
})
