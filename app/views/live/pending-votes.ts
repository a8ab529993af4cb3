import type { PendingVote } from './live-state'
import { fillPocket, type Pocket, readPocket } from './pocket'

const name = 'stemmen'

/** Answers that are on their way. */
export const readPending = (pocket: Pocket): PendingVote[] => readPocket(name, pocket)

export const keepPending = (pocket: Pocket, votes: PendingVote[]): void => fillPocket(name, pocket, votes)

const concernsSame = (one: PendingVote, other: PendingVote): boolean => one.pollId === other.pollId && one.seatId === other.seatId

/** The latest answer replaces an earlier one to the same question. */
export const withVote = (votes: PendingVote[], vote: PendingVote): PendingVote[] => [...votes.filter((one) => !concernsSame(one, vote)), vote]

export const withoutVote = (votes: PendingVote[], key: string): PendingVote[] => votes.filter((one) => one.key !== key)

export const withoutPoll = (votes: PendingVote[], pollId: string): PendingVote[] => votes.filter((one) => one.pollId !== pollId)
