import { type Editor, Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { finder, longestWanted, type Wanted } from '~/domain/documents/words/find-words'
import { FoundPlaces } from '~/domain/documents/words/found-places'

export type FindMode = 'find' | 'replace'

interface Shown {
  /** Null: the bar is closed. */
  mode: FindMode | null
  /** How often the bar was asked for: its field takes the focus each time. */
  asked: number
  wanted: Wanted
  find: ReturnType<typeof finder>
  places: FoundPlaces
  /** The how-manieth of the places one stands at; -1: none. */
  current: number
  decorations: DecorationSet
}

type Told = Partial<Pick<Shown, 'mode' | 'asked' | 'wanted' | 'current'>>

const key = new PluginKey<Shown>('foundWords')
const nowhere = new FoundPlaces([])
const nothing: Wanted = { text: '', isExact: false, isWhole: false }

export const foundIn = (state: EditorState): Shown | undefined => key.getState(state)

/** So many places around the one where one stands are lit up: a long text has thousands of a short word. */
const mostLit = 200

export const foundWordsPlugin = (): Plugin<Shown> =>
  new Plugin<Shown>({
    key,
    state: {
      init: () => ({ mode: null, asked: 0, wanted: nothing, find: finder(nothing), places: nowhere, current: -1, decorations: DecorationSet.empty }),
      apply: (transaction, shown, _before, state) => {
        const told = transaction.getMeta(key) as Told | undefined
        if (!told && !(shown.mode && transaction.docChanged)) return shown
        const next = { ...shown, ...told }
        if (!next.mode) return { ...next, places: nowhere, current: -1, decorations: DecorationSet.empty }
        if (next.wanted !== shown.wanted) next.find = finder(next.wanted)
        const places = next.wanted === shown.wanted && shown.mode && !transaction.docChanged ? shown.places : next.find(state.doc)
        const current = told?.current ?? currentAfter(transaction, state, { shown, places, isOther: next.wanted !== shown.wanted || !shown.mode })
        return { ...next, places, current, decorations: lit(state, places, current) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  })

/** Where one stands after a change: other words are looked for from the caret on; while somebody writes, at the same place. */
const currentAfter = (transaction: Transaction, state: EditorState, { shown, places, isOther }: { shown: Shown; places: FoundPlaces; isOther: boolean }): number => {
  if (isOther) return places.indexAfter(state.selection.from)
  const place = shown.places.at(shown.current)
  // What comes from others takes the place of the whole text: places cannot be followed through it.
  if (!place || transaction.getMeta(ySyncPluginKey)) return Math.min(Math.max(shown.current, 0), places.count - 1)
  return places.indexAfter(transaction.mapping.map(place.from))
}

const lit = (state: EditorState, places: FoundPlaces, current: number): DecorationSet => {
  const first = Math.max(0, current - mostLit)
  return DecorationSet.create(
    state.doc,
    places.slice(first, current + mostLit).map(({ from, to }, index) => Decoration.inline(from, to, { class: first + index === current ? 'found found-now' : 'found' })),
  )
}

const tell = (editor: Editor, told: Told): void => editor.view.dispatch(editor.state.tr.setMeta(key, told).setMeta('addToHistory', false))

/** Opens the bar, with the words that are selected. */
export const openFind = (editor: Editor, mode: FindMode): void => {
  const shown = foundIn(editor.state)
  if (!shown) return
  const { from, to, empty } = editor.state.selection
  const selected = empty ? '' : editor.state.doc.textBetween(from, to, '\n')
  const isLine = selected.trim() !== '' && !selected.includes('\n') && selected.length <= longestWanted
  tell(editor, { mode: shown.mode === 'replace' ? 'replace' : mode, asked: shown.asked + 1, ...(isLine && { wanted: { ...shown.wanted, text: selected } }) })
}

/** Closes the bar; what was found last is selected, and the caret stands there. */
export const closeFind = (editor: Editor): void => {
  const shown = foundIn(editor.state)
  const place = shown?.places.at(shown.current)
  if (place) editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, place.from, place.to)))
  tell(editor, { mode: null })
  editor.view.focus()
}

export const showReplace = (editor: Editor, isShown: boolean): void => tell(editor, { mode: isShown ? 'replace' : 'find' })

export const lookFor = (editor: Editor, wanted: Wanted): void => {
  tell(editor, { wanted })
  bringIntoSight(editor)
}

/** To the next place, or (`by` -1) the one before; past the last one comes the first. */
export const stepFound = (editor: Editor, by: 1 | -1): void => {
  const shown = foundIn(editor.state)
  if (!shown || shown.places.count === 0) return
  goTo(editor, (shown.current + by + shown.places.count) % shown.places.count)
}

export const goTo = (editor: Editor, current: number): void => {
  const place = foundIn(editor.state)?.places.at(current)
  if (!place) return
  const { tr, doc } = editor.state
  editor.view.dispatch(tr.setMeta(key, { current } satisfies Told).setSelection(TextSelection.create(doc, place.from, place.to)).setMeta('addToHistory', false))
  bringIntoSight(editor)
}

/** The page scrolls by itself only while one types in the text; here the focus is mostly in the bar. */
const bringIntoSight = ({ view }: Editor): void => view.dom.querySelector('.found-now')?.scrollIntoView({ block: 'nearest' })

/** Finding words in the text that is written in: Ctrl + F, Ctrl + H, F3. */
export const FindWords = Extension.create({
  name: 'findWords',
  addProseMirrorPlugins: () => [foundWordsPlugin()],
  addKeyboardShortcuts() {
    const { editor } = this
    const step = (by: 1 | -1) => () => {
      if (foundIn(editor.state)?.mode) stepFound(editor, by)
      else openFind(editor, 'find')
      return true
    }
    const open = (mode: FindMode) => () => {
      openFind(editor, mode)
      return true
    }
    return { 'Mod-f': open('find'), 'Mod-h': open('replace'), F3: step(1), 'Shift-F3': step(-1) }
  },
})
