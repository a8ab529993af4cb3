import { minutes } from '~/core/clock'
import type { Answer } from '~prisma/enums'

/** Somebody ticked by mistake may be unticked this long without it counting as leaving. */
export const correctionWindow = minutes(2)

interface Named {
  id: string
  name: string
}

export interface SeatWithPeople {
  holder: Named | null
  substitute: Named | null
}

export interface GivenAnswer {
  answer: Answer | null
  substituteName: string
}

export interface Sitter {
  personId: string | null
  name: string
  isExcused: boolean
  isSubstitute: boolean
}

/**
 * Who sits on a seat, from what its holder answered: the holder, the seat's substitute, or somebody named in the answer who has no account.
 * A seat without a holder is for its substitute; a seat without anybody has no sitter.
 */
export const sitterOf = ({ holder, substitute }: SeatWithPeople, given: GivenAnswer | undefined): Sitter | null => {
  if (!holder) return substitute && { personId: substitute.id, name: substitute.name, isExcused: false, isSubstitute: true }
  if (given?.answer !== 'substituted') return { personId: holder.id, name: holder.name, isExcused: given?.answer === 'excused', isSubstitute: false }
  const name = given.substituteName.trim()
  if (substitute && (name === '' || isSameName(name, substitute.name))) return { personId: substitute.id, name: substitute.name, isExcused: false, isSubstitute: true }
  return { personId: null, name: name || holder.name, isExcused: name === '', isSubstitute: name !== '' }
}

const isSameName = (left: string, right: string): boolean => left.trim().toLocaleLowerCase('nl') === right.trim().toLocaleLowerCase('nl')
