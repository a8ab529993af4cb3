import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'

/** Remembers when the convocation, or the latest notice of change, left the house. */
export const markInviteeSent = async (tx: Tx, { inviteeId }: { inviteeId: string }): Promise<void> => {
  await tx.invitee.updateMany({ where: { id: inviteeId }, data: { sentAt: clock.now() } })
}
