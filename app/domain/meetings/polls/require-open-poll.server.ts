import type { Db } from '~/core/db.server'
import { DomainError, notFound } from '~/core/errors'
import type { Actor } from '../../actor'
import { type Policy, requireRunning } from '../running/require-running.server'

const columns = {
  id: true,
  meetingId: true,
  itemId: true,
  status: true,
  method: true,
  visibility: true,
  majority: true,
  tieRule: true,
  minChoices: true,
  maxChoices: true,
  quorumRule: true,
  quorumNeeded: true,
  quorumPresent: true,
  quorumTotal: true,
  isQuorumReached: true,
  openedAt: true,
  seatsPresent: true,
  options: { select: { key: true, label: true }, orderBy: { position: 'asc' } },
} as const

/** An open poll of a running meeting, for who may do this with it. @throws DomainError 404, 403, live:refusal.notRunning, polls:closing.alreadyClosed or polls:closing.withdrawn (409). */
export const requireOpenPoll = async (tx: Db, actor: Actor, pollId: string, policy: Policy) => {
  const poll = await tx.poll.findUnique({ where: { id: pollId }, select: columns })
  if (!poll) throw notFound()
  await requireRunning(tx, actor, poll.meetingId, policy)
  if (poll.status !== 'open') throw new DomainError(poll.status === 'closed' ? 'polls:closing.alreadyClosed' : 'polls:closing.withdrawn')
  return poll
}
