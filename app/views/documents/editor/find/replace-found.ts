import type { Editor } from '@tiptap/core'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { inParts, replaceWords } from '~/domain/documents/words/replace-words'
import { foundIn, goTo } from './found-words'

/** Replaces the words one stands at, and goes to the next. While suggestions are made, what stood there stays beside it. */
export const replaceFound = (editor: Editor, words: string): void => {
  const shown = foundIn(editor.state)
  const place = shown?.places.at(shown.current)
  if (!place) return
  const size = editor.state.doc.content.size
  beginUndoStep(editor)
  if (!place.isFixed) editor.view.dispatch(replaceWords(editor.state.tr, [place], words))
  const end = place.to + editor.state.doc.content.size - size
  goTo(editor, foundIn(editor.state)!.places.indexAfter(end))
}

/** Replaces them all, to be undone in one step. @returns how many were replaced */
export const replaceAllFound = (editor: Editor, words: string): number => {
  const parts = inParts(editor.state.doc, foundIn(editor.state)?.places.slice() ?? [])
  beginUndoStep(editor)
  for (const part of parts) editor.view.dispatch(replaceWords(editor.state.tr, part, words))
  beginUndoStep(editor)
  return parts.flat().length
}

/** What is typed within half a second is undone together, unless a new step is begun. */
const beginUndoStep = ({ state }: Editor): void => (yUndoPluginKey.getState(state) as { undoManager: { stopCapturing: () => void } } | undefined)?.undoManager.stopCapturing()
