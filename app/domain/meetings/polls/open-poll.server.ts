import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import { nl } from '~/locales/nl'
import type { Actor } from '../../actor'
import { entryColumns, isPresent, isRecused } from '../attendance/log'
import { seatsNow } from '../attendance/make-attendance.server'
import { requireItem, requireRunning } from '../running/require-running.server'
import { mayOpenPoll } from '../running/running.policy'
import type { OpenPollInput } from './poll.schema'
import { pollOpened } from './poll.events'

/**
 * Opens a poll on an item. The present voting seats are its electorate, frozen from here on; the rules are the body's unless told otherwise.
 * @returns the poll's id.
 * @throws DomainError 404, 403, live:refusal.notRunning, polls:opening.alreadyOpen or polls:opening.nobodyPresent (409).
 */
export const openPoll = (actor: Actor, input: OpenPollInput): Promise<{ pollId: string }> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireRunning(tx, actor, input.meetingId, mayOpenPoll)
    const { id: itemId } = await requireItem(tx, meeting.id, input.itemId)
    if ((await tx.poll.count({ where: { itemId, status: 'open' } })) > 0) throw new DomainError('polls:opening.alreadyOpen')
    const electorate = await loadElectorate(tx, meeting.id, itemId)
    if (electorate.length === 0) throw new DomainError('polls:opening.nobodyPresent')
    const body = await tx.body.findUniqueOrThrow({ where: { id: meeting.bodyId }, select: { majority: true, quorumRule: true } })
    const pollId = newId()
    await tx.poll.create({
      data: {
        id: pollId,
        meetingId: meeting.id,
        itemId,
        question: input.question,
        forLabel: input.forLabel || nl.polls.choice.for,
        againstLabel: input.againstLabel || nl.polls.choice.against,
        abstainLabel: input.abstainLabel || nl.polls.choice.abstain,
        majority: input.majority ?? body.majority,
        quorumRule: input.quorumRule ?? body.quorumRule,
        seatsTotal: await tx.seat.count({ where: { ...seatsNow(meeting.bodyId), votes: true } }),
        seatsPresent: electorate.length,
        openedAt: clock.now(),
      },
    })
    await tx.pollSeat.createMany({ data: electorate.map((seat) => ({ pollId, ...seat })) })
    record(pollOpened(pollId, meeting.id, { itemId, seats: electorate.length }))
    return { pollId }
  })

/** The voting seats that are present now and not away for this item, with who sits on them. */
const loadElectorate = async (tx: Tx, meetingId: string, itemId: string) => {
  const now = clock.now()
  const { parentId } = await tx.agendaItem.findUniqueOrThrow({ where: { id: itemId }, select: { parentId: true } })
  const rows = await tx.attendance.findMany({
    where: { meetingId, seat: { votes: true, OR: [{ endsAt: null }, { endsAt: { gt: now } }] } },
    select: { seatId: true, personId: true, name: true, entries: { select: entryColumns }, organisation: { select: { name: true } }, seat: { select: { weight: true } } },
    orderBy: { id: 'asc' },
  })
  return rows
    .filter((row) => isPresent(row) && !isRecused(row.entries, [itemId, parentId]))
    .flatMap(({ seatId, personId, name, organisation, seat }) => (seatId && seat && organisation ? [{ seatId, personId, name, organisationName: organisation.name, weight: seat.weight }] : []))
}
