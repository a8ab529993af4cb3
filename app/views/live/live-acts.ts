import { createContext, useContext } from 'react'
import type { KeptAct } from './kept-acts'

export interface LiveActs {
  /** What was done and is not acknowledged yet, in order. */
  waiting: KeptAct[]
  /** Whether the last attempt got no answer: what waits is kept until the connection is back. */
  isStuck: boolean
  send: (act: KeptAct) => void
  /** Takes back what still waits. */
  forget: (slot: string) => void
}

/** How the parts of a page that follows a meeting do something. Null elsewhere: then a form is an ordinary form. */
export const LiveActsContext = createContext<LiveActs | null>(null)

export const useLiveActs = (): LiveActs | null => useContext(LiveActsContext)
