import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { queueConvocationMail } from './convocation/invite.server'
import { meetingCancelled } from './meeting.events'
import { mayCancel } from './meeting.policy'
import { getMeetingFacts } from './meeting.queries.server'

/** Cancels a meeting that has not opened; everybody convened gets a mail that also takes it out of their calendar (RFC 5546, CANCEL). */
export const cancelMeeting = (actor: Actor, { meetingId, reason }: { meetingId: string; reason: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayCancel(actor, await getMeetingFacts(tx, meetingId)))
    await tx.meeting.update({ where: { id: meetingId }, data: { status: 'cancelled', cancelledAt: clock.now(), cancelReason: reason, sequence: { increment: 1 } } })
    const invitees = await tx.invitee.findMany({ where: { meetingId }, select: { id: true, person: { select: { email: true } } } })
    for (const { id, person } of invitees) await queueConvocationMail(tx, 'convocation.cancelled', { id, email: person.email })
    record(meetingCancelled(meetingId))
  })
