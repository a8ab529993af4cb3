import type { Change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { endTurns } from '../speakers/end-turns.server'

/** Ends the current item, and with it the turns on it. @throws DomainError live:refusal.pollOpen (409): a vote that is going on is closed first. */
export const leaveItem = async (work: Change, meetingId: string): Promise<void> => {
  const { tx } = work
  const open = await tx.poll.count({ where: { meetingId, status: 'open' } })
  if (open > 0) throw new DomainError('live:refusal.pollOpen')
  const { currentItemId } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { currentItemId: true } })
  if (!currentItemId) return
  await endTurns(work, currentItemId)
  await tx.agendaItem.update({ where: { id: currentItemId }, data: { endedAt: clock.now() } })
}
