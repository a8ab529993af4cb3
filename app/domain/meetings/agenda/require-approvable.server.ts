import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import type { MeetingFacts } from '../meeting'

/** An item approves the minutes of another meeting of the same body. @throws DomainError at its field otherwise. */
export const requireApprovable = async (tx: Tx, meeting: MeetingFacts, approvesMinutesOfId: string | undefined): Promise<void> => {
  if (!approvesMinutesOfId) return
  const found = await tx.meeting.count({ where: { id: approvesMinutesOfId, bodyId: meeting.bodyId, NOT: { id: meeting.id } } })
  if (found === 0) throw new DomainError('errors:choiceInvalid', { status: 400, field: 'approvesMinutesOfId' })
}
