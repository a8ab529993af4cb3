import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import type { RunningMeeting } from './require-running.server'

/** Ends the current item. @throws DomainError live:refusal.pollOpen (409): a vote that is going on is closed first. */
export const leaveItem = async (tx: Tx, meeting: RunningMeeting): Promise<void> => {
  const open = await tx.poll.count({ where: { meetingId: meeting.id, status: 'open' } })
  if (open > 0) throw new DomainError('live:refusal.pollOpen')
  if (meeting.currentItemId) await tx.agendaItem.update({ where: { id: meeting.currentItemId }, data: { endedAt: clock.now() } })
}
