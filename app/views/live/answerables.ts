import type { Followed } from './use-live-meeting'

/** One answer somebody can give in a poll: for one seat, or for all their seats together. */
export interface Answerable {
  /** Without one: for all seats the person has in the poll. */
  seatId?: string
  organisations: string[]
  /** What is on disk; null when nothing is, or when the seats differ. */
  stored: string[] | null
  isMixed: boolean
  /** What is on its way. */
  pending: string[] | null
}

type Known = Pick<Followed, 'own' | 'pending'>

/** What this person can answer in a poll: one answer for all their seats, or one per seat. */
export const answerables = ({ own, pending }: Known, pollId: string, isApart: boolean): Answerable[] => {
  const seatIds = own.entitled.filter((entitled) => entitled.pollId === pollId).map(({ seatId }) => seatId)
  if (seatIds.length === 0) return []
  const groups = isApart && seatIds.length > 1 ? seatIds.map((seatId) => [seatId]) : [seatIds]
  return groups.map((group) => {
    const answers = group.map((seatId) => own.votes.find((vote) => vote.pollId === pollId && vote.seatId === seatId)?.choices ?? null)
    const isSame = answers.every((choices) => choices?.join() === answers[0]?.join())
    const isOne = isApart && seatIds.length > 1
    const waiting = pending.find((vote) => vote.pollId === pollId && (vote.seatId === undefined || (isOne && vote.seatId === group[0])))
    return {
      ...(isOne && { seatId: group[0]! }),
      organisations: group.map((seatId) => own.entitled.find((seat) => seat.pollId === pollId && seat.seatId === seatId)?.organisationName ?? ''),
      stored: isSame ? (answers[0] ?? null) : null,
      isMixed: !isSame,
      pending: waiting?.choices ?? null,
    }
  })
}
