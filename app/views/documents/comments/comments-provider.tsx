import { useFetcher } from '@remix-run/react'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ThreadFilter } from '~/domain/documents/comments/comment'
import { paths } from '~/paths'
import { useNews } from '../../live/use-invitations'
import { CommentsContext, type CommentsDesk, type Draft } from './comments-context'
import { cardId } from './thread-card'
import type { ThreadsPageData } from './threads-page-data'

/** Holds what is said beside a document, and follows it without loading the text again. */
export const CommentsProvider = ({ documentId, children }: { documentId: string; children: ReactNode }) => {
  const fetcher = useFetcher<{ page: ThreadsPageData }>({ key: `comments/${documentId}` })
  const [place, setPlace] = useState<{ filter: ThreadFilter; skip: number }>({ filter: 'open', skip: 0 })
  const [activeId, setActiveId] = useState<string | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const load = useRef(fetcher.load)
  load.current = fetcher.load
  const { filter, skip } = place
  const reload = useCallback(() => load.current(paths.comments(documentId, filter, skip)), [documentId, filter, skip])
  useEffect(reload, [reload])
  useNews(reload, `comments:${documentId}`)

  const openCard = useCallback((threadId: string, mayTakeFocus = false) => {
    setActiveId(threadId)
    requestAnimationFrame(() => {
      const card = document.getElementById(cardId(threadId))
      card?.scrollIntoView({ block: 'nearest' })
      if (mayTakeFocus) card?.focus({ preventScroll: true })
    })
  }, [])
  const openWords = useCallback((threadId: string) => {
    setActiveId(threadId)
    const words = document.querySelector<HTMLElement>(`[data-thread="${CSS.escape(threadId)}"]`)
    words?.scrollIntoView({ block: 'center' })
    words?.focus({ preventScroll: true })
  }, [])
  const desk = useMemo(
    (): CommentsDesk => ({
      documentId,
      page: fetcher.data?.page ?? null,
      filter,
      show: (wanted, from = 0) => setPlace({ filter: wanted, skip: from }),
      activeId,
      openCard,
      openWords,
      draft,
      begin: setDraft,
      dropDraft: () => setDraft(null),
    }),
    [documentId, fetcher.data, filter, activeId, openCard, openWords, draft],
  )
  return <CommentsContext.Provider value={desk}>{children}</CommentsContext.Provider>
}
