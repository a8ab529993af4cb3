import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { mayConvene } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import { meetingConvened } from './convocation.events'
import { sendVersion } from '../versions/send-version.server'
import { inviteNewcomers } from './invite.server'

/**
 * Convenes everybody who sits in the body, each by a mail with the agenda and a personal answer link; the agenda is kept as it went out.
 * @throws DomainError convocation:refusal.alreadyConvened, .past, .noItems or .nobody (409).
 */
export const conveneMeeting = (actor: Actor, { meetingId }: { meetingId: string }): Promise<{ invited: number }> =>
  change(actor, async ({ tx, record }) => {
    const facts = await getMeetingFacts(tx, meetingId)
    requireAllowed(mayConvene(actor, facts))
    const { startsAt } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { startsAt: true } })
    const now = clock.now()
    if (startsAt <= now) throw new DomainError('convocation:refusal.past')
    if ((await tx.agendaItem.count({ where: { meetingId } })) === 0) throw new DomainError('convocation:refusal.noItems')
    const inviteeIds = await inviteNewcomers(tx, { ...facts, startsAt })
    if (inviteeIds.length === 0) throw new DomainError('convocation:refusal.nobody')
    await tx.meeting.update({ where: { id: meetingId }, data: { status: 'convened', convenedAt: now, announcedAt: now } })
    await sendVersion(tx, meetingId)
    record(meetingConvened(meetingId, inviteeIds))
    return { invited: inviteeIds.length }
  })
