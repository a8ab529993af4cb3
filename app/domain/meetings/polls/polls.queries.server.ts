import { db } from '~/core/db.server'
import { DomainError, notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { factsOf, meetingFactColumns } from '../meeting'
import type { Policy } from '../running/require-running.server'
import { mayOpenPoll } from '../running/running.policy'
import { givenAnswers, seatsThatVoted } from './given-answers.server'
import { pollResultColumns, resultOf } from './poll-result'
import { mayEnterVotes, mayReadPoll, mayReadVotes } from './polls.policy'

interface Place {
  meetingId: string
  pollId: string
}

const columns = {
  ...pollResultColumns,
  id: true,
  question: true,
  minChoices: true,
  maxChoices: true,
  hasAbstention: true,
  visibility: true,
  interim: true,
  seatsPresent: true,
  openedAt: true,
  closedAt: true,
  withdrawReason: true,
  secret: { select: { voidedAt: true } },
  item: { select: { id: true, parentId: true, title: true, isClosed: true, parent: { select: { isClosed: true } } } },
  meeting: { select: { ...meetingFactColumns, title: true, startsAt: true } },
} as const

/** A poll with its meeting as the policies know it. @throws DomainError 404 when the meeting has none such, or it is not for this actor to know. */
const readPoll = async (actor: Actor, { meetingId, pollId }: Place) => {
  const row = await db.poll.findFirst({ where: { id: pollId, meetingId }, select: columns })
  if (!row) throw notFound()
  const { meeting, item, secret, ...poll } = row
  const facts = factsOf(meeting)
  requireAllowed(mayReadPoll(actor, facts, { ...item, isClosed: item.isClosed || item.parent?.isClosed === true }))
  return { poll: { ...poll, isVoid: secret !== null && secret.voidedAt !== null }, facts, result: resultOf(row), meeting: { id: meeting.id, title: meeting.title, startsAt: meeting.startsAt }, item: { id: item.id, title: item.title } }
}

/**
 * A poll on a page of its own: its question and rules, and once it is closed its result, with who voted what for who may read that.
 * @throws DomainError 404.
 */
export const pollPage = async (actor: Actor, place: Place) => {
  const { facts, ...page } = await readPoll(actor, place)
  const isLeading = page.poll.status === 'open' && facts.status === 'running'
  return {
    ...page,
    votes: isAllowed(mayReadVotes(actor, facts, page.poll)) ? await readVotes(place.pollId) : null,
    may: { lead: isLeading && isAllowed(mayOpenPoll(actor, facts)), enter: isLeading && isAllowed(mayEnterVotes(actor, facts)) },
  }
}

export type PollPage = Awaited<ReturnType<typeof pollPage>>

/** An open poll, on a page that does one thing with it. @throws DomainError 404, 403, live:refusal.notRunning, polls:closing.alreadyClosed or .withdrawn (409). */
export const pollActPage = async (actor: Actor, place: Place, policy: Policy) => {
  const { facts, poll, meeting, item } = await readPoll(actor, place)
  requireAllowed(policy(actor, facts))
  if (facts.status !== 'running') throw new DomainError('live:refusal.notRunning')
  if (poll.status !== 'open') throw new DomainError(poll.status === 'closed' ? 'polls:closing.alreadyClosed' : 'polls:closing.withdrawn')
  return { poll, meeting, item }
}

export type PollActPage = Awaited<ReturnType<typeof pollActPage>>

/** The seats of an open poll: which have voted, never what. Seats that did not come first. @throws DomainError as pollActPage. */
export const entryPage = async (actor: Actor, place: Place) => {
  const page = await pollActPage(actor, place, mayEnterVotes)
  const seats = await db.pollSeat.findMany({
    where: { pollId: place.pollId },
    select: { seatId: true, name: true, organisationName: true, proxyOf: true },
    orderBy: [{ organisationName: 'asc' }, { name: 'asc' }],
  })
  const voted = await seatsThatVoted(db, place.pollId)
  const entered = seats.filter(({ seatId }) => voted.get(seatId)?.isEntered ?? true).map((seat) => ({ ...seat, isEntered: voted.has(seat.seatId) }))
  return { ...page, seats: entered.toSorted((left, right) => Number(left.isEntered) - Number(right.isEntered)), voted: voted.size }
}

export type EntryPage = Awaited<ReturnType<typeof entryPage>>

const readVotes = async (pollId: string) => {
  const seats = await db.pollSeat.findMany({
    where: { pollId },
    select: { seatId: true, name: true, organisationName: true, municipality: true, proxyOf: true, weight: true },
    orderBy: [{ organisationName: 'asc' }, { name: 'asc' }],
  })
  const answerOf = await givenAnswers(db, [pollId])
  return seats.map((seat) => ({ ...seat, ...answerOf(pollId, seat.seatId) }))
}
