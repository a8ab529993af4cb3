import type { EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'

/** What is done from now until `close` is undone together. Who undoes meanwhile takes back all of it, and what was still to come does not come. */
export const asOneStep = (view: EditorView) => {
  const { undoManager } = yUndoPluginKey.getState(view.state) as { undoManager: Y.UndoManager }
  let isUndone = false
  const onPopped = ({ type }: { type: 'undo' | 'redo' }): void => {
    isUndone ||= type === 'undo'
  }
  undoManager.stopCapturing()
  const start = undoManager.undoStack.length
  undoManager.on('stack-item-popped', onPopped)
  return {
    isUndone: (): boolean => isUndone,
    close: (): void => {
      undoManager.off('stack-item-popped', onPopped)
      if (view.isDestroyed) return
      if (isUndone) while (undoManager.undoStack.length > start) undoManager.undo()
      const [step, ...more] = undoManager.undoStack.splice(start)
      if (!step) return
      step.insertions = Y.mergeDeleteSets([step, ...more].map(({ insertions }) => insertions))
      step.deletions = Y.mergeDeleteSets([step, ...more].map(({ deletions }) => deletions))
      undoManager.undoStack.push(step)
      undoManager.stopCapturing()
    },
  }
}
