import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError, notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { getMeetingFacts } from '../meeting.queries.server'
import { proxyRevoked } from './proxies.events'
import { isUsed } from './proxy-rules.server'
import { mayGiveProxy } from './proxy.policy'

/** Takes a proxy back: who gave it, chair and secretary, until a vote used it. @throws DomainError 404, 403, or attendance:refusal.proxyOver / proxyUsed (409). */
export const revokeProxy = (actor: Actor, { meetingId, proxyId }: { meetingId: string; proxyId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await getMeetingFacts(tx, meetingId)
    const proxy = await tx.proxy.findFirst({ where: { id: proxyId, meetingId } })
    if (!proxy) throw notFound()
    requireAllowed(mayGiveProxy(actor, meeting, proxy))
    if (proxy.revokedAt) return
    if (await isUsed(tx, proxy)) throw new DomainError('attendance:refusal.proxyUsed')
    await tx.proxy.update({ where: { id: proxyId }, data: { revokedAt: clock.now() } })
    record(proxyRevoked(proxyId, meetingId))
  })
