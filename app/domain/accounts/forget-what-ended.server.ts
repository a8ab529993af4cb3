import { change } from '~/core/change.server'
import { after, clock, days } from '~/core/clock'
import { failureWindow } from './account'

/** Links stay this long after their end, so that a person's page can say that an invitation was not used. */
const linkMemory = days(90)

/** Removes what no longer means anything: ended sessions, old failures, links that ended long ago or belong to nobody. */
export const forgetWhatEnded = (): Promise<void> =>
  change(null, async ({ tx }) => {
    const now = clock.now()
    await tx.session.deleteMany({ where: { OR: [{ expiresAt: { lte: now } }, { absoluteExpiresAt: { lte: now } }] } })
    await tx.signInFailure.deleteMany({ where: { at: { lte: after(now, -failureWindow) } } })
    await tx.accountLink.deleteMany({ where: { OR: [{ expiresAt: { lte: after(now, -linkMemory) } }, { personId: null, expiresAt: { lte: now } }] } })
  })
