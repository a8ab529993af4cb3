import { change } from '~/core/change.server'
import { momentAfter } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import type { Actor } from '../../actor'
import { type ElectorateSeat, electorateOf } from '../attendance/electorate.server'
import { quorumNow } from '../attendance/quorum.server'
import { requireItem, requireRunning } from '../running/require-running.server'
import { mayOpenPoll } from '../running/running.policy'
import type { PollMethod } from './poll'
import { optionsFor } from './poll-options'
import { conflictIn, pollDefaultsColumns, rulesFor } from './poll-rules'
import type { OpenPollInput } from './poll.schema'
import { pollOpened } from './poll.events'
import { sealPoll } from './secret/seal-poll.server'

/**
 * Opens a poll on an item. The present voting seats are its electorate, frozen from here on, as are its options, its quorum and its rules: the body's unless told otherwise.
 * @returns the poll's id.
 * @throws DomainError 404, 403, live:refusal.notRunning, polls:opening.alreadyOpen, polls:opening.nobodyPresent, polls:opening.handsWeighted (at method) or a conflict between
 * rules (at its field) (409).
 */
export const openPoll = (actor: Actor, input: OpenPollInput): Promise<{ pollId: string }> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireRunning(tx, actor, input.meetingId, mayOpenPoll)
    const { id: itemId } = await requireItem(tx, meeting.id, input.itemId)
    const body = await tx.body.findUniqueOrThrow({ where: { id: meeting.bodyId }, select: pollDefaultsColumns })
    const rules = rulesFor(input, body)
    const conflict = conflictIn(rules)
    if (conflict) throw new DomainError(conflict.key, { field: conflict.field })
    await requireNoneOpen(tx, itemId, rules.method)
    const electorate = await electorateOf(tx, meeting, itemId)
    if (electorate.length === 0) throw new DomainError('polls:opening.nobodyPresent')
    if (rules.method === 'showOfHands' && electorate.some(({ weight }) => weight !== 1)) throw new DomainError('polls:opening.handsWeighted', { field: 'method' })
    const quorum = await quorumNow(tx, meeting, itemId, { rule: rules.quorumRule })
    const options = optionsFor(rules.method, rules.hasAbstention, input)
    const before = await tx.poll.aggregate({ where: { meetingId: meeting.id }, _max: { openedAt: true } })
    const pollId = newId()
    await tx.poll.create({
      data: {
        id: pollId,
        meetingId: meeting.id,
        itemId,
        question: input.question,
        ...rules,
        ...choicesRange(input, rules.method),
        quorumNeeded: quorum.needed,
        quorumPresent: quorum.present,
        quorumTotal: quorum.total,
        isQuorumReached: quorum.isReached,
        seatsTotal: quorum.votingSeats,
        seatsPresent: electorate.length,
        openedAt: momentAfter(before._max.openedAt),
      },
    })
    await tx.pollOption.createMany({ data: options.map((option, position) => ({ pollId, position, ...option })) })
    await tx.pollSeat.createMany({ data: electorate.map((seat) => seatRow(pollId, seat)) })
    if (rules.visibility === 'secret') await sealPoll(tx, { pollId, voters: electorate, publication: input.publication })
    record(pollOpened(pollId, meeting.id, { itemId, method: rules.method, seats: electorate.length }))
    return { pollId }
  })

const seatRow = (pollId: string, { seatId, personId, name, organisationName, municipality, weight, isChair, proxyOf }: ElectorateSeat) => ({
  pollId,
  seatId,
  personId,
  name,
  organisationName,
  municipality,
  weight,
  isChair,
  proxyOf,
})

/** One vote at a time on an item; positions may be asked beside it. */
const requireNoneOpen = async (tx: Tx, itemId: string, method: PollMethod): Promise<void> => {
  const others = method === 'positions' ? { equals: method } : { not: 'positions' as const }
  if ((await tx.poll.count({ where: { itemId, status: 'open', method: others } })) > 0) throw new DomainError('polls:opening.alreadyOpen')
}

const choicesRange = ({ options = [], minChoices = 1, maxChoices = options.length }: OpenPollInput, method: PollMethod) =>
  method === 'someOf' ? { minChoices, maxChoices } : { minChoices: 1, maxChoices: 1 }
