import type { PendingVote } from './live-state'

const storageKey = (meetingId: string): string => `stemmen/${meetingId}`

/** Answers that are on their way outlive a reload of the page, in this tab alone. */
export const readPending = (meetingId: string): PendingVote[] => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey(meetingId)) ?? '[]')
    return Array.isArray(kept) ? (kept as PendingVote[]) : []
  } catch {
    return []
  }
}

export const keepPending = (meetingId: string, votes: PendingVote[]): void => {
  try {
    if (votes.length === 0) sessionStorage.removeItem(storageKey(meetingId))
    else sessionStorage.setItem(storageKey(meetingId), JSON.stringify(votes))
  } catch {
    // A browser that keeps nothing still votes; only a reload would forget what is on its way.
  }
}

const concernsSame = (one: PendingVote, other: PendingVote): boolean => one.pollId === other.pollId && one.seatId === other.seatId

/** The latest answer replaces an earlier one to the same question. */
export const withVote = (votes: PendingVote[], vote: PendingVote): PendingVote[] => [...votes.filter((one) => !concernsSame(one, vote)), vote]

export const withoutVote = (votes: PendingVote[], key: string): PendingVote[] => votes.filter((one) => one.key !== key)

export const withoutPoll = (votes: PendingVote[], pollId: string): PendingVote[] => votes.filter((one) => one.pollId !== pollId)
