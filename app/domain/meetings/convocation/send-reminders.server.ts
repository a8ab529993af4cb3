import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { mayWriteToInvitees } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import { remindersSent } from './convocation.events'
import { queueConvocationMail } from './invite.server'
import { remindableSince } from './reminder'

/**
 * Reminds who has not answered. @returns how many.
 * @throws DomainError convocation:refusal.nobodyToRemind (409) when all have answered or were reminded a moment ago.
 */
export const sendReminders = (actor: Actor, { meetingId }: { meetingId: string }): Promise<{ reminded: number }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayWriteToInvitees(actor, await getMeetingFacts(tx, meetingId)))
    const now = clock.now()
    const silent = await tx.invitee.findMany({
      where: { meetingId, answer: null, OR: [{ remindedAt: null }, { remindedAt: { lt: remindableSince(now) } }] },
      select: { id: true, person: { select: { email: true } } },
    })
    if (silent.length === 0) throw new DomainError('convocation:refusal.nobodyToRemind')
    const ids = silent.map(({ id }) => id)
    await tx.invitee.updateMany({ where: { id: { in: ids } }, data: { remindedAt: now } })
    for (const { id, person } of silent) await queueConvocationMail(tx, 'convocation.reminded', { id, email: person.email })
    record(remindersSent(meetingId, ids))
    return { reminded: ids.length }
  })
