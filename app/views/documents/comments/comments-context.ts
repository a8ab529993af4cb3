import { createContext, useContext } from 'react'
import type { ThreadFilter } from '~/domain/documents/comments/comment'
import type { SelectedWords } from './selected-words'
import type { ThreadsPageData } from './threads-page-data'

/** What the text and the column of a document share. */
export interface CommentsDesk {
  documentId: string
  /** Null until it was loaded. */
  page: ThreadsPageData | null
  filter: ThreadFilter
  show: (filter: ThreadFilter, skip?: number) => void
  /** The thread one is looking at. */
  activeId: string | null
  /** Goes to its card. */
  openCard: (threadId: string, mayTakeFocus?: boolean) => void
  /** Goes to its words in the text. */
  openWords: (threadId: string) => void
  /** What a new thread is about while it is being written; without words it is about the whole. Null when none is. */
  draft: Draft | null
  begin: (draft: Draft) => void
  dropDraft: () => void
}

export interface Draft {
  words: SelectedWords | null
  suggestionId?: string
}

export const CommentsContext = createContext<CommentsDesk | null>(null)

export const useCommentsDesk = (): CommentsDesk | null => useContext(CommentsContext)
