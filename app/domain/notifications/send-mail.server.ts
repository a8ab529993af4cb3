import { change } from '~/core/change.server'
import { after, clock } from '~/core/clock'
import type { Db } from '~/core/db.server'
import { logger } from '~/core/logger.server'
import { deliver } from '~/core/mail.server'
import { builderOf } from './builders.server'
import { faultCode, isFinal } from './mail-fault'
import { mailFailed, mailSent } from './notifications.events'
import { waitAfter } from './retry'

type Mail = NonNullable<Awaited<ReturnType<Db['outboxMail']['findUnique']>>>

/** Renders and sends one mail, and marks what became of it. It never throws for what the mail server says. */
export const sendMail = async (mail: Mail): Promise<void> => {
  try {
    const message = await builderOf(mail.kind).build(mail.payload)
    if (message) await deliver(mail.id, message)
    await (message ? markSent(mail) : markNeedless(mail))
  } catch (error) {
    await markUnsent(mail, error)
  }
}

const markSent = (mail: Mail): Promise<void> =>
  change(null, async ({ tx, record }) => {
    await tx.outboxMail.update({ where: { id: mail.id }, data: { sentAt: clock.now(), lastError: null } })
    await builderOf(mail.kind).whenSent(tx, mail.payload)
    record(mailSent(mail.id, mail.kind))
  })

/** What `lastError` says of a mail that was overtaken by events. */
const needless = 'needless'

const markNeedless = (mail: Mail): Promise<void> =>
  change(null, async ({ tx }) => {
    await tx.outboxMail.update({ where: { id: mail.id }, data: { sentAt: clock.now(), lastError: needless } })
  })

const markUnsent = async (mail: Mail, error: unknown): Promise<void> => {
  const attempts = mail.attempts + 1
  const fault = faultCode(error)
  const wait = isFinal(error) ? null : waitAfter(attempts)
  logger.warn({ mailId: mail.id, kind: mail.kind, attempts, fault }, wait === null ? 'a mail failed' : 'a mail waits for another attempt')
  await change(null, async ({ tx, record }) => {
    await tx.outboxMail.update({
      where: { id: mail.id },
      data: { attempts, lastError: fault, ...(wait === null ? { failedAt: clock.now() } : { dueAt: after(clock.now(), wait) }) },
    })
    if (wait === null) record(mailFailed(mail.id, mail.kind, fault))
  })
}
