import type { Editor } from '@tiptap/core'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { listSuggestions, type Suggestion } from '~/domain/documents/suggestions/list-suggestions'

/** The suggestions in the open editor; null while the text is not in one. */
const LiveSuggestions = createContext<{ live: Suggestion[] | null; tell: (live: Suggestion[] | null) => void }>({ live: null, tell: () => undefined })

export const LiveSuggestionsProvider = ({ children }: { children: ReactNode }) => {
  const [live, tell] = useState<Suggestion[] | null>(null)
  return <LiveSuggestions.Provider value={{ live, tell }}>{children}</LiveSuggestions.Provider>
}

export const useLiveSuggestions = (): Suggestion[] | null => useContext(LiveSuggestions).live

/** After how much rest the list follows what is typed, in milliseconds. */
const rest = 500

/** Tells the list beside the text what is suggested in the editor. */
export const useToldSuggestions = (editor: Editor | null): void => {
  const { tell } = useContext(LiveSuggestions)
  useEffect(() => {
    if (!editor) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = (): void => {
      if (!editor.isDestroyed) tell(listSuggestions(editor.getJSON() as Parameters<typeof listSuggestions>[0]))
    }
    const later = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
      if (!transaction.docChanged) return
      clearTimeout(timer)
      timer = setTimeout(read, rest)
    }
    read()
    editor.on('transaction', later)
    return () => {
      clearTimeout(timer)
      editor.off('transaction', later)
      tell(null)
    }
  }, [editor, tell])
}
