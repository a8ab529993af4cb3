import type { Change } from '~/core/change.server'
import { momentAfter } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { endTurns } from '../speakers/end-turns.server'

/** Ends the current item, and with it the turns on it. @returns when it ended; null when there was none. @throws DomainError live:refusal.pollOpen (409): a vote that is going on is closed first. */
export const leaveItem = async (work: Change, meetingId: string): Promise<Date | null> => {
  const { tx } = work
  const open = await tx.poll.count({ where: { meetingId, status: 'open' } })
  if (open > 0) throw new DomainError('live:refusal.pollOpen')
  const { currentItem } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { currentItem: { select: { id: true, startedAt: true } } } })
  if (!currentItem) return null
  await endTurns(work, currentItem.id)
  const endedAt = momentAfter(currentItem.startedAt)
  await tx.agendaItem.update({ where: { id: currentItem.id }, data: { endedAt } })
  return endedAt
}
