import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { newUnorderedId } from '~/core/ids'
import type { Actor } from '../../actor'
import { giveAnswer } from './ballot-place'
import { faultIn, reasonFor } from './check-answer'
import { joinChoices } from './poll'
import { voteEntered } from './poll.events'
import type { EnterVoteInput } from './poll.schema'
import { mayEnterVotes } from './polls.policy'
import { refuseVote } from './refusal'
import { requireOpenPoll } from './require-open-poll.server'
import { writeBallots } from './write-ballots.server'

/**
 * Writes down the vote of a seat: one without a device, or one called in a roll call. It is marked as entered, and may be entered anew until the poll closes.
 * A seat that voted by itself is not overruled; it may still vote by itself after this.
 * @throws DomainError 404, 403, as closePoll; polls:entering.noSuchSeat (404); polls:refusal.sealed or .alreadyVoted (409), .noSuchOption, .choiceCount or .reasonMissing (400).
 */
export const enterVote = (actor: Actor, { pollId, seatId, choices, reason }: EnterVoteInput): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const poll = await requireOpenPoll(tx, actor, pollId, mayEnterVotes)
    if (poll.visibility === 'secret') throw refuseVote('sealed')
    if (poll.method === 'showOfHands') throw new DomainError('polls:closing.countsMissing')
    const seat = await tx.pollSeat.findUnique({ where: { pollId_seatId: { pollId, seatId } }, select: { personId: true, ballot: true } })
    if (!seat) throw new DomainError('polls:entering.noSuchSeat', { status: 404 })
    if (seat.ballot && !seat.ballot.isEntered) throw refuseVote('alreadyVoted')
    const fault = faultIn(poll, { choices, reason })
    if (fault) throw refuseVote(fault)
    const place = { seatId, ballot: seat.ballot, earlier: new Map(), write: 'nothing' as const, replaced: [] }
    giveAnswer(place, pollId, {
      choices: joinChoices(choices),
      reason: reasonFor(poll.method, reason),
      key: newUnorderedId(),
      isEntered: true,
      castById: actor.personId,
      castAt: clock.now(),
    })
    await writeBallots(tx, [place])
    record(voteEntered(pollId, poll.meetingId, seatId, seat.personId))
  })
