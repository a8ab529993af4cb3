import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { getMinutesFacts } from './minutes-facts.server'
import { minutesPublished } from './minutes.events'
import { mayPublishMinutes } from './minutes.policy'

/**
 * Publishes the newest approved version: everybody reads its public edition.
 * @returns the number of the version.
 * @throws DomainError 404, 403, or minutes:refusal.nothingToPublish (409).
 */
export const publishMinutes = (actor: Actor, { meetingId }: { meetingId: string }): Promise<{ version: number }> =>
  change(actor, async ({ tx, record }) => {
    const facts = await getMinutesFacts(tx, meetingId)
    requireAllowed(mayPublishMinutes(actor, facts))
    const { version, publicSha256 } = facts.latest!
    await tx.minutesVersion.update({ where: { meetingId_version: { meetingId, version } }, data: { publishedAt: clock.now() } })
    await tx.meeting.update({ where: { id: meetingId }, data: { status: 'published' } })
    record(minutesPublished(meetingId, version, publicSha256))
    return { version }
  })
