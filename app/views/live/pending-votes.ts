import type { PendingVote } from './live-state'

/** Whose answers, in which meeting: another person who signs in on the same device does not send them. */
interface Pocket {
  meetingId: string
  viewerId: string
}

const storageKey = ({ meetingId, viewerId }: Pocket): string => `stemmen/${meetingId}/${viewerId}`

/** Answers that are on their way outlive a reload of the page, in this tab alone. */
export const readPending = (pocket: Pocket): PendingVote[] => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey(pocket)) ?? '[]')
    return Array.isArray(kept) ? (kept as PendingVote[]) : []
  } catch {
    return []
  }
}

export const keepPending = (pocket: Pocket, votes: PendingVote[]): void => {
  try {
    if (votes.length === 0) sessionStorage.removeItem(storageKey(pocket))
    else sessionStorage.setItem(storageKey(pocket), JSON.stringify(votes))
  } catch {
    // A browser that keeps nothing still votes; only a reload would forget what is on its way.
  }
}

const concernsSame = (one: PendingVote, other: PendingVote): boolean => one.pollId === other.pollId && one.seatId === other.seatId

/** The latest answer replaces an earlier one to the same question. */
export const withVote = (votes: PendingVote[], vote: PendingVote): PendingVote[] => [...votes.filter((one) => !concernsSame(one, vote)), vote]

export const withoutVote = (votes: PendingVote[], key: string): PendingVote[] => votes.filter((one) => one.key !== key)

export const withoutPoll = (votes: PendingVote[], pollId: string): PendingVote[] => votes.filter((one) => one.pollId !== pollId)
