import { DomainError } from '~/core/errors'

/** Why asking for or giving the floor is refused: each has its own code, HTTP status, and sentence in the catalogue (`speakers:refusal.…`). */
const refusalStatus = {
  /** Nothing is on the table yet. */
  noItem: 409,
  /** The item the person saw is not on the table any more. */
  itemOver: 409,
  /** The person has no place from which one speaks on this item: they observe, stay away for it, or somebody else sits on their seat. */
  noPlace: 403,
  /** The hand was lowered meanwhile. */
  withdrawn: 409,
  /** The person has the floor already, or had it: a hand that is down cannot be lowered. */
  begun: 409,
  /** The person does not have the floor. */
  notSpeaking: 409,
  /** Neither somebody of the attendance list nor a name was given. */
  whoMissing: 400,
} as const satisfies Record<string, 400 | 403 | 409>

export type SpeakersRefusal = keyof typeof refusalStatus

export const refuseFloor = (code: SpeakersRefusal, field?: string): DomainError =>
  new DomainError(`speakers:refusal.${code}`, { status: refusalStatus[code], ...(field && { field }) })
