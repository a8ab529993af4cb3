import type { QuorumRule } from '~prisma/enums'

/** A voting seat as the quorum counts it. `municipality` is null when its organisation is none. */
export interface QuorumSeat {
  organisationId: string
  municipality: string | null
  isPresent: boolean
}

/** `needed`, `present` and `total` count what the rule counts: seats, organisations or municipalities. Without a rule: seats, and none needed. */
export interface Quorum {
  rule: QuorumRule
  needed: number
  present: number
  total: number
  isReached: boolean
}

/** More than half: half, rounded down, and one more. 23 → 12. */
export const moreThanHalf = (total: number): number => Math.floor(total / 2) + 1

/**
 * Whether enough of a body is there, by its rule; weights do not count.
 * `halfOfVotingSeats`: more than half of the voting seats. `halfOfOrganisations`: more than half of the organisations with a voting seat, each there
 * when one of its seats is. `perMunicipality`: of every municipality with voting seats, more than half of them; with no such municipality it
 * cannot be reached.
 */
export const quorumFor = (rule: QuorumRule, seats: QuorumSeat[]): Quorum => {
  const present = seats.filter(({ isPresent }) => isPresent).length
  if (rule === 'none') return { rule, needed: 0, present, total: seats.length, isReached: true }
  if (rule === 'halfOfVotingSeats') return reached(rule, moreThanHalf(seats.length), present, seats.length)
  if (rule === 'halfOfOrganisations') {
    const organisations = [...groupBy(seats, ({ organisationId }) => organisationId).values()]
    return reached(rule, moreThanHalf(organisations.length), organisations.filter((group) => group.some(({ isPresent }) => isPresent)).length, organisations.length)
  }
  const municipalities = [...groupBy(seats.filter(({ municipality }) => municipality !== null), ({ municipality }) => municipality).values()]
  const total = municipalities.length
  const quorum = reached(rule, total, municipalities.filter(isMoreThanHalfThere).length, total)
  return { ...quorum, isReached: quorum.isReached && total > 0 }
}

const isMoreThanHalfThere = (seats: QuorumSeat[]): boolean => seats.filter(({ isPresent }) => isPresent).length >= moreThanHalf(seats.length)

const reached = (rule: QuorumRule, needed: number, present: number, total: number): Quorum => ({ rule, needed, present, total, isReached: present >= needed })

const groupBy = <Row, Key>(rows: Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> => {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
