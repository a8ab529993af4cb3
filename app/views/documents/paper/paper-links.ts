import { createContext } from 'react'

export interface PaperLinks {
  /** The address of a file of this document, for who reads it here. */
  fileTo: (fileId: string) => string
  /** The address of a decision by its number, when it has a page for this reader. */
  decisionTo?: (number: string) => string
}

export const PaperLinksContext = createContext<PaperLinks>({ fileTo: () => '' })
