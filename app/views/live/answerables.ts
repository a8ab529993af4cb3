import type { Followed } from './use-live-meeting'

/** A seat somebody answers for. */
export interface AnsweredSeat {
  seatId: string
  organisationName: string
  /** For whom, when it is by proxy. */
  proxyOf: string | null
}

/** One answer somebody can give in a poll: for one seat, or for all their seats together. */
export interface Answerable {
  /** Without one: for all seats the person has in the poll. */
  seatId?: string
  seats: AnsweredSeat[]
  /** What is on disk; null when nothing is, or when the seats differ. */
  stored: string[] | null
  reason: string
  /** The secretary entered what is on disk. */
  isEntered: boolean
  isMixed: boolean
  /** What is on its way. */
  pending: string[] | null
}

/** How many of the seats somebody votes for in a poll have not voted. */
export const seatsLeft = ({ entitled, votes }: Followed['own'], pollId: string): number =>
  entitled.filter((seat) => seat.pollId === pollId && !votes.some((vote) => vote.pollId === pollId && vote.seatId === seat.seatId)).length

type Known = Pick<Followed, 'own' | 'pending'>

/** What this person can answer in a poll: one answer for all their seats, or one per seat. */
export const answerables = ({ own, pending }: Known, pollId: string, isApart: boolean): Answerable[] => {
  const mine = own.entitled.filter((entitled) => entitled.pollId === pollId)
  if (mine.length === 0) return []
  const isEach = isApart && mine.length > 1
  return (isEach ? mine.map((seat) => [seat]) : [mine]).map((group) => {
    const votes = group.map(({ seatId }) => own.votes.find((vote) => vote.pollId === pollId && vote.seatId === seatId))
    const isSame = votes.every((vote) => vote?.choices.join() === votes[0]?.choices.join())
    const waiting = pending.find((vote) => vote.pollId === pollId && (vote.seatId === undefined || (isEach && vote.seatId === group[0]!.seatId)))
    return {
      ...(isEach && { seatId: group[0]!.seatId }),
      seats: group.map(({ seatId, organisationName, proxyOf }) => ({ seatId, organisationName, proxyOf })),
      stored: isSame ? (votes[0]?.choices ?? null) : null,
      reason: waiting?.reason ?? votes[0]?.reason ?? '',
      isEntered: votes.every((vote) => vote?.isEntered === true),
      isMixed: !isSame,
      pending: waiting?.choices ?? null,
    }
  })
}
