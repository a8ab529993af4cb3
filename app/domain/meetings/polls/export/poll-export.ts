import type { Majority, PollMethod, PollVisibility, QuorumRule, TieRule } from '../poll'
import type { SecretPublication } from '../secret/secret-poll'
import type { Count } from '../tally/ballot-counts'
import type { Reason } from '../tally/poll-result'

/** The count of a closed poll as a file that anybody can recount. Described, field by field, in docs/poll-export.md. */
export interface PollExport {
  format: 'woonpunt-overleg-telling'
  version: 1
  poll: {
    id: string
    meetingId: string
    body: string
    meeting: string
    item: string
    question: string
    method: PollMethod
    options: { key: string; label: string }[]
    minChoices: number
    maxChoices: number
    visibility: PollVisibility
    publication: SecretPublication | null
    openedAt: string
    closedAt: string
  }
  rules: { majority: Majority; tieRule: TieRule; quorumRule: QuorumRule }
  quorum: { needed: number; present: number; total: number; isReached: boolean }
  electorate: ExportedSeat[]
  /** Null when the votes one by one are known to nobody, or not published. */
  ballots: ExportedBallot[] | null
  counts: Count[]
  result: {
    isAdopted: boolean | null
    winners: string[]
    reason: Reason
    needed: number | null
    castingKey: string | null
    municipalities: { name: string; isInFavour: boolean }[] | null
    invalid: number
    /** The verdict in Dutch, as the room read it. */
    sentence: string
  }
}

export interface ExportedSeat {
  organisation: string
  municipality: string | null
  weight: number
  isChair: boolean
  /** Of a poll by name alone. */
  name?: string
  proxyOf?: string | null
}

export interface ExportedBallot {
  choices: string[]
  /** The place of the seat in the electorate, from 0: of a poll by name alone. */
  seat?: number
  /** The check code: of a secret poll whose list is published. */
  code?: string
}
