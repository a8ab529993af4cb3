import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'

/** Ends the current item. @throws DomainError live:refusal.pollOpen (409): a vote that is going on is closed first. */
export const leaveItem = async (tx: Tx, meetingId: string): Promise<void> => {
  const open = await tx.poll.count({ where: { meetingId, status: 'open' } })
  if (open > 0) throw new DomainError('live:refusal.pollOpen')
  await tx.agendaItem.updateMany({ where: { meetingId, currentOf: { isNot: null } }, data: { endedAt: clock.now() } })
}
