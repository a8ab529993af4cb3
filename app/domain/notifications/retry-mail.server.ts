import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { env } from '~/core/env.server'
import { notFound } from '~/core/errors'
import { raiseMailSignal } from '~/core/mail.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { mailRetried } from './notifications.events'
import { mayReadOutbox } from './outbox.policy'

/** Tries an unsent mail again at once, with all its attempts before it. @throws DomainError 404 when it is not there or was sent. */
export const retryMail = (actor: Actor, mailId: string): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayReadOutbox(actor, env.mode))
    const mail = await tx.outboxMail.findFirst({ where: { id: mailId, sentAt: null }, select: { kind: true } })
    if (!mail) throw notFound()
    await tx.outboxMail.update({ where: { id: mailId }, data: { failedAt: null, attempts: 0, dueAt: clock.now() } })
    raiseMailSignal()
    record(mailRetried(mailId, mail.kind))
  })
