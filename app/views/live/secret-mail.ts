import { paths } from '~/paths'
import { ask, type LiveSocket } from './socket-client'

/** Sealed votes on their way: the same envelopes under the same key go again until the server has acknowledged them. */
export interface SealedVote {
  key: string
  envelopes: { seatId: string; envelope: string }[]
}

interface Place {
  meetingId: string
  pollId: string
}

export type Delivery = { isStored: true } | { isStored: false; refusal: string }

const storageKey = ({ pollId }: Place, viewerId: string): string => `enveloppen/${pollId}/${viewerId}`

/** Envelopes on their way outlive a reload of the page, in this tab alone. */
export const readSealed = (place: Place, viewerId: string): SealedVote[] => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey(place, viewerId)) ?? '[]')
    return Array.isArray(kept) ? (kept as SealedVote[]) : []
  } catch {
    return []
  }
}

export const keepSealed = (place: Place, viewerId: string, votes: SealedVote[]): void => {
  try {
    if (votes.length === 0) sessionStorage.removeItem(storageKey(place, viewerId))
    else sessionStorage.setItem(storageKey(place, viewerId), JSON.stringify(votes))
  } catch {
    // A browser that keeps nothing still votes; only a reload would forget what is on its way.
  }
}

/** Hands sealed votes to the server, by socket. @throws when no answer came: then they go again. */
export const deliver = async (socket: LiveSocket, { pollId }: Place, vote: SealedVote): Promise<Delivery> => {
  const reply = await ask(socket, 'vote:cast', { pollId, ...vote })
  return reply.ok ? { isStored: true } : { isStored: false, refusal: reply.message }
}

/** The same where no socket gets through. The page that answers a refused vote says why; its code is in a header. @throws when no answer came. */
export const deliverByForm = async ({ meetingId, pollId }: Place, { key, envelopes }: SealedVote, refusalOf: (code: string) => string): Promise<Delivery> => {
  const response = await fetch(paths.vote(meetingId, pollId), { method: 'POST', redirect: 'manual', body: new URLSearchParams({ key, envelopes: JSON.stringify(envelopes) }) })
  const code = response.headers.get('X-Refusal')
  if (code) return { isStored: false, refusal: refusalOf(code) }
  // A redirect that is not followed is opaque: it leads to the room, so the vote is stored.
  if (response.type === 'opaqueredirect') return { isStored: true }
  throw new Error(`The vote was answered with ${response.status}`)
}
