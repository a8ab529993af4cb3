import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'

/** After how much rest what is said about a text follows it, in milliseconds. */
const rest = 400

/** Calls `follow` when the editor is there, and after every change in its text or selection that is followed by rest. */
export const useRest = (editor: Editor | null, follow: (editor: Editor) => void): void => {
  useEffect(() => {
    if (!editor) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = (): void => {
      if (!editor.isDestroyed) follow(editor)
    }
    const later = ({ transaction }: { transaction: { docChanged: boolean; selectionSet: boolean } }): void => {
      if (!transaction.docChanged && !transaction.selectionSet) return
      clearTimeout(timer)
      timer = setTimeout(read, rest)
    }
    read()
    editor.on('transaction', later)
    return () => {
      clearTimeout(timer)
      editor.off('transaction', later)
    }
  }, [editor, follow])
}
