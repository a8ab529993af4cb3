import type { QuorumRule } from '~prisma/enums'
import { type Quorum, quorumFor } from './quorum'
import { type Span, wasPresentAt } from './log'

/** A voting seat at the table, as one item has it. */
export interface TableSeat {
  seatId: string
  organisationId: string
  organisationName: string
  /** The name of the organisation when it is a municipality. */
  municipality: string | null
  weight: number
  isChair: boolean
  /** Who sits there; null for somebody without an account. */
  personId: string | null
  name: string
  isPresent: boolean
  /** Away for this item, for a conflict of interest. */
  isRecused: boolean
  spans: Span[]
  /** The seat that votes for it while nobody sits on it. */
  proxy: { holderSeatId: string; since: Date } | null
}

/** One row per seat that may vote now: who votes for it, and for whom when it is by proxy. */
export interface ElectorateSeat extends Pick<TableSeat, 'seatId' | 'personId' | 'name' | 'organisationId' | 'organisationName' | 'municipality' | 'weight' | 'isChair'> {
  /** The name of the absent giver, when the seat votes by proxy. */
  proxyOf: string | null
}

const takesPart = ({ isPresent, isRecused }: TableSeat): boolean => isPresent && !isRecused

/** Whose seat votes for an absent one: its holder must be there, and neither may have a conflict of interest. Nobody passes a proxy on. */
const representative = (seat: TableSeat, seats: Map<string, TableSeat>): TableSeat | null => {
  if (seat.isPresent || seat.isRecused || !seat.proxy) return null
  const holder = seats.get(seat.proxy.holderSeatId)
  return holder && takesPart(holder) ? holder : null
}

const byId = (seats: readonly TableSeat[]) => new Map(seats.map((seat) => [seat.seatId, seat]))

/** The seats that may vote: those whose sitter takes part, and those represented by proxy. */
export const electorate = (seats: readonly TableSeat[]): ElectorateSeat[] => {
  const all = byId(seats)
  return seats.flatMap((seat) => {
    const voter = takesPart(seat) ? seat : representative(seat, all)
    if (!voter) return []
    const { seatId, organisationId, organisationName, municipality, weight, isChair } = seat
    return [{ seatId, personId: voter.personId, name: voter.name, organisationId, organisationName, municipality, weight, isChair, proxyOf: voter === seat ? null : seat.name }]
  })
}

interface QuorumTerms {
  rule: QuorumRule
  /** Whether a seat that is represented counts as present. */
  proxiesCount: boolean
}

/** The quorum of this moment. A seat that is away for the item does not count as present; it stays among all of them. */
export const quorumOfTable = (seats: readonly TableSeat[], { rule, proxiesCount }: QuorumTerms): Quorum => {
  const all = proxiesCount && seats.some(({ proxy }) => proxy !== null) ? byId(seats) : null
  return quorumFor(
    rule,
    seats.map((seat) => ({ organisationId: seat.organisationId, municipality: seat.municipality, isPresent: takesPart(seat) || (all !== null && representative(seat, all) !== null) })),
  )
}

/** Since when there are enough, without a break; null when there are not. Who is away for one item only, does not break it. */
export const quorumReachedAt = (seats: readonly TableSeat[], terms: QuorumTerms): Date | null => {
  if (terms.rule === 'none') return null
  const moments = [...new Set(seats.flatMap(({ spans, proxy }) => [...spans.flatMap(({ from, until }) => [from, until]), proxy?.since ?? null]).map((moment) => moment?.getTime() ?? 0))]
  const times = moments.filter((time) => time > 0).toSorted((left, right) => left - right)
  const lastWithout = times.findLastIndex((time) => !quorumOfTable(seatsAt(seats, new Date(time)), terms).isReached)
  const since = times[lastWithout + 1]
  return since === undefined ? null : new Date(since)
}

const seatsAt = (seats: readonly TableSeat[], moment: Date): TableSeat[] =>
  seats.map((seat) => ({ ...seat, isPresent: wasPresentAt(seat.spans, moment), isRecused: false, proxy: seat.proxy && seat.proxy.since <= moment ? seat.proxy : null }))
