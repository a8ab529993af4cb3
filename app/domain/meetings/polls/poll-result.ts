import { judge, type PollResult, type PollRules } from './tally'

/** The columns of a poll that make its result. The counts are there once it has closed. */
export interface PollCountsRow extends PollRules {
  forSeats: number | null
  againstSeats: number | null
  abstainSeats: number | null
  forWeight: number | null
  againstWeight: number | null
  abstainWeight: number | null
}

/** Select these to read a result. */
export const pollResultColumns = {
  majority: true,
  quorumRule: true,
  seatsTotal: true,
  seatsPresent: true,
  forSeats: true,
  againstSeats: true,
  abstainSeats: true,
  forWeight: true,
  againstWeight: true,
  abstainWeight: true,
} as const

/** The result of a closed poll as it was stored; null while the poll is open. */
export const resultOf = (poll: PollCountsRow): PollResult | null => {
  const { forSeats, againstSeats, abstainSeats, forWeight, againstWeight, abstainWeight } = poll
  if (forSeats === null || againstSeats === null || abstainSeats === null || forWeight === null || againstWeight === null || abstainWeight === null)
    return null
  return judge(
    { seats: { for: forSeats, against: againstSeats, abstain: abstainSeats }, weights: { for: forWeight, against: againstWeight, abstain: abstainWeight } },
    poll,
  )
}
