import type { Prisma } from '~prisma/client'
import type { PollRecord } from './records'

/** Select these of a closed poll to make its record. */
export const pollColumns = {
  id: true,
  itemId: true,
  question: true,
  forLabel: true,
  againstLabel: true,
  abstainLabel: true,
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
  isAdopted: true,
} as const

type PollRow = Prisma.PollGetPayload<{ select: typeof pollColumns }>

export const pollRecord = (poll: PollRow): PollRecord => ({
  kind: 'poll',
  id: poll.id,
  itemId: poll.itemId,
  question: poll.question,
  labels: { for: poll.forLabel, against: poll.againstLabel, abstain: poll.abstainLabel },
  seats: { for: poll.forSeats ?? 0, against: poll.againstSeats ?? 0, abstain: poll.abstainSeats ?? 0 },
  weights: { for: poll.forWeight ?? 0, against: poll.againstWeight ?? 0, abstain: poll.abstainWeight ?? 0 },
  majority: poll.majority,
  quorumRule: poll.quorumRule,
  seatsTotal: poll.seatsTotal,
  seatsPresent: poll.seatsPresent,
  isAdopted: poll.isAdopted ?? false,
})
