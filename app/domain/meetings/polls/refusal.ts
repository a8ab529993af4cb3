import { DomainError } from '~/core/errors'

/** Why a vote is refused: each has its own code, HTTP status, and sentence in the catalogue (`polls:refusal.…`). */
export const refusalStatus = {
  /** The form of the submission is wrong. */
  malformed: 400,
  /** There is no such poll, or it is not for this person to know. A vote that comes before its poll has opened is one for a poll that does not exist. */
  unknown: 404,
  /** The poll was closed before this vote could be stored: the order of the commits decides. */
  closed: 409,
  /** The poll was withdrawn: no ballot of it counts. */
  withdrawn: 409,
  /** The person has no voting seat in this body. */
  notEntitled: 403,
  /** The person's seat was not present when the poll opened. */
  absent: 403,
  /** Somebody else sits on the person's seat in this meeting. */
  substituted: 403,
  /** Somebody else votes for the person's seat, by proxy. */
  delegated: 403,
  /** The person stands aside on this item: a conflict of interest. */
  recused: 403,
  /** The choice is no option of this poll. */
  noSuchOption: 400,
  /** Too few or too many options, one of them twice, or an abstention beside a choice. */
  choiceCount: 400,
  /** This answer says nothing without a reason. */
  reasonMissing: 400,
  /** The secretary writes down what is said or shown: no device votes. */
  bySecretary: 409,
  /** A secret poll takes sealed ballots alone. */
  sealed: 409,
  /** The seat has voted by itself: the secretary does not change that. */
  alreadyVoted: 409,
} as const satisfies Record<string, 400 | 403 | 404 | 409>

export type RefusalCode = keyof typeof refusalStatus

const prefix = 'polls:refusal.'

export const refuseVote = (code: RefusalCode): DomainError => new DomainError(`${prefix}${code}`, { status: refusalStatus[code] })

/** The code of a refused vote, or null when the error is something else. */
export const refusalCodeOf = (error: unknown): RefusalCode | null => {
  if (!(error instanceof DomainError) || !error.key.startsWith(prefix)) return null
  const code = error.key.slice(prefix.length)
  return code in refusalStatus ? (code as RefusalCode) : null
}
