import { DomainError } from '~/core/errors'

/** Why a vote is refused: each has its own code, HTTP status, and sentence in the catalogue (`polls:refusal.…`). */
export const refusalStatus = {
  /** The form of the submission is wrong. */
  malformed: 400,
  /** There is no such poll, or it is not for this person to know. */
  unknown: 404,
  /** The poll was closed before this vote could be stored: the order of the commits decides. */
  closed: 409,
  /** The person has no voting seat in this body. */
  notEntitled: 403,
  /** The person's seat was not present when the poll opened. */
  absent: 403,
  /** Somebody else sits on the person's seat in this meeting. */
  substituted: 403,
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
