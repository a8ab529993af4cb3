import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { SearchResult } from '~/domain/search/search.queries.server'
import { paths } from '~/paths'

/** Somebody who types is not asked after at every key, in milliseconds. */
const pause = 150

/** Searches while somebody types. What it shows is always the answer to some question that was asked, and `isBusy` until it is the last one. */
export const useSearch = (query: string): { result: SearchResult | null; isBusy: boolean } => {
  const { load, data } = useFetcher<{ result: SearchResult }>()
  const [asked, setAsked] = useState('')
  const wanted = query.trim()
  useEffect(() => {
    if (wanted.length < 2 || wanted === asked) return
    const timer = setTimeout(() => {
      setAsked(wanted)
      load(paths.search(wanted))
    }, pause)
    return () => clearTimeout(timer)
  }, [wanted, asked, load])
  if (wanted.length < 2) return { result: null, isBusy: false }
  return { result: data?.result ?? null, isBusy: data?.result.query !== wanted }
}
