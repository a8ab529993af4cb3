import type { Editor } from '@tiptap/core'
import { createContext, useContext } from 'react'
import type { WritingSession, WritingState } from './writing-session'

export interface OpenDesk {
  /** Of the toolbar; `${id}-text` is the text, `${id}-hint` what is said about it. */
  id: string
  /** Null until the text of the server is here. */
  editor: Editor | null
  session: WritingSession | null
  state: WritingState
}

export const DeskContext = createContext<OpenDesk | null>(null)

/** The desk one stands at: what is put in its slots finds the editor here. */
export const useDesk = (): OpenDesk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('There is no desk around this.')
  return desk
}
