import { Fragment, type Node, type Slice } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isInTable } from '@tiptap/pm/tables'
import { inPortions, pace } from './portions'
import { placeKeeper } from './kept-place'
import { tellPasting } from './pasting-progress'
import { asOneStep } from './one-undo-step'

/** Says of a transaction that it belongs to what was pasted before: it goes in as that did. */
export const restOfPaste = 'restOfPaste'

/**
 * Puts a pasted text of many blocks in bit by bit, so that the page goes on listening: a megabyte at once stops it for seconds. What somebody types
 * meanwhile, here or elsewhere, stays in its place and so does the rest.
 * @returns whether it does; else it goes in as ever
 */
export const pasteInPortions = (view: EditorView, slice: Slice): boolean => {
  const portioned = inPortions(slice)
  if (!portioned || isInTable(view.state)) return false
  const { ends, before, rest } = portioned
  const begin = asPasted(view.state.tr.replaceSelection(ends)).scrollIntoView()
  const place = placeAfter(begin.doc, before)
  if (place === null || !fits(begin.doc, place, rest) || !isWelcome(view, begin)) return false
  const step = asOneStep(view)
  view.dispatch(begin)
  void putRest(view, rest, placeAfter(view.state.doc, before) ?? place).then(step.close, step.close)
  return true

  async function putRest(into: EditorView, blocks: Node[], at: number): Promise<void> {
    const keeper = placeKeeper(into, at)
    const speed = pace()
    try {
      for (let done = 0; done < blocks.length; ) {
        tellPasting(into.dom, done / blocks.length)
        await aMoment()
        if (into.isDestroyed || step.isUndone()) return
        const portion = speed.take(blocks.slice(done))
        const start = performance.now()
        put(into, keeper.place(), portion)
        speed.took(performance.now() - start)
        done += portion.length
      }
    } finally {
      tellPasting(into.dom, null)
    }
  }
}

const asPasted = (transaction: Transaction): Transaction => transaction.setMeta('paste', true).setMeta('uiEvent', 'paste')

/** Somebody may have changed what it stood in: then it comes at the end, rather than nowhere. */
const put = (view: EditorView, place: number | null, portion: Node[]): void => {
  const { doc, tr } = view.state
  const at = place !== null && fits(doc, place, portion) ? place : doc.content.size
  view.dispatch(asPasted(tr.insert(at, portion)).setMeta(restOfPaste, true))
}

const placeAfter = (doc: Node, block: Node): number | null => {
  let place: number | null = null
  doc.descendants((node, at) => {
    if (node === block) place = at + node.nodeSize
    return place === null && !node.isTextblock
  })
  return place
}

const fits = (doc: Node, place: number, blocks: Node[]): boolean => {
  const $place = doc.resolve(place)
  return $place.parent.canReplace($place.index(), $place.index(), Fragment.from(blocks))
}

/** While suggestions are made, or beside what may not change, something else happens to what is pasted. */
const isWelcome = ({ state }: EditorView, transaction: Transaction): boolean => state.plugins.every((plugin) => plugin.spec.filterTransaction?.call(plugin, transaction, state) !== false)

/** The browser draws, hears keys and receives what others type. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
