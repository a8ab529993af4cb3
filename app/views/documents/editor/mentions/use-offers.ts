import { useEffect, useRef, useState } from 'react'
import { beginsLike } from '~/domain/search/begins-like'
import type { MentionOffer } from '~/domain/search/mention-offers.queries.server'
import { paths } from '~/paths'

/** Somebody who types is not asked after at every key, in milliseconds. */
const pause = 150
/** A line that says nothing for so long is down, in milliseconds. */
const patience = 10_000

export interface Offers {
  state: 'searching' | 'found' | 'failed'
  offers: readonly MentionOffer[]
}

const idle: Offers = { state: 'searching', offers: [] }

/** What there is to name, by what was typed (null: nothing is asked). While an answer is under way, those of the last one that still fit are shown. */
export const useOffers = (documentId: string, typed: string | null): Offers => {
  const answers = useRef(new Map<string, readonly MentionOffer[]>())
  const [shown, setShown] = useState<Offers>(idle)
  useEffect(() => {
    if (typed === null) {
      answers.current.clear()
      setShown(idle)
      return
    }
    const known = answers.current.get(typed)
    if (known) return setShown({ state: 'found', offers: known })
    setShown(({ offers }) => ({ state: 'searching', offers: offers.filter((offer) => isStill(offer, typed)) }))
    let isLeft = false
    const line = new AbortController()
    const timer = setTimeout(async () => {
      const late = setTimeout(() => line.abort(), patience)
      const offers = await ask(documentId, typed, line.signal)
      clearTimeout(late)
      if (isLeft) return
      if (offers) answers.current.set(typed, offers)
      setShown(offers ? { state: 'found', offers } : ({ offers: before }) => ({ state: 'failed', offers: before }))
    }, pause)
    return () => {
      isLeft = true
      clearTimeout(timer)
      line.abort()
    }
  }, [documentId, typed])
  return shown
}

const isStill = ({ label, detail }: MentionOffer, typed: string): boolean => beginsLike(label, typed) || detail.toLowerCase().includes(typed.toLowerCase())

/** @returns null when there was no answer */
const ask = async (documentId: string, typed: string, signal: AbortSignal): Promise<readonly MentionOffer[] | null> => {
  try {
    const response = await fetch(paths.documentMentions(documentId, typed), { signal })
    return response.ok ? ((await response.json()) as { offers: MentionOffer[] }).offers : null
  } catch {
    return null
  }
}
