import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { hasUnsentChanges } from '../meeting'
import { mayWriteToInvitees } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import { sendVersion } from '../versions/send-version.server'
import { changeAnnounced } from './convocation.events'
import { inviteNewcomers, queueConvocationMail } from './invite.server'

/**
 * Tells everybody convened what changed since the last mail, with the next SEQUENCE of the calendar entry (RFC 5546); whoever came to sit in
 * the body since is convened. The agenda is kept as it goes out, so that every notice says what it changed. @throws DomainError convocation:refusal.nothingChanged (409).
 */
export const announceChange = (actor: Actor, { meetingId }: { meetingId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const facts = await getMeetingFacts(tx, meetingId)
    requireAllowed(mayWriteToInvitees(actor, facts))
    const meeting = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { status: true, startsAt: true, sequence: true, changedAt: true } })
    if (!hasUnsentChanges(meeting)) throw new DomainError('convocation:refusal.nothingChanged')
    const invitees = await tx.invitee.findMany({ where: { meetingId }, select: { id: true, person: { select: { email: true } } } })
    const sequence = meeting.sequence + 1
    await tx.meeting.update({ where: { id: meetingId }, data: { sequence, announcedAt: clock.now(), changedAt: null } })
    const version = await sendVersion(tx, meetingId)
    for (const { id, person } of invitees) await queueConvocationMail(tx, 'convocation.changed', { id, email: person.email, version })
    await inviteNewcomers(tx, { ...facts, startsAt: meeting.startsAt })
    record(changeAnnounced(meetingId, sequence))
  })
