import { setTimeout as sleep } from 'node:timers/promises'
import { onCommitted } from '~/core/change.server'
import { clock, seconds } from '~/core/clock'
import { db } from '~/core/db.server'
import { takeMailSignal } from '~/core/mail.server'
import { logger } from '~/core/logger.server'
import { sendMail } from './send-mail.server'

const batch = 20
const heartbeat = seconds(15)
/** A mail server may take its time; stopping does not wait longer than this. What was not marked is sent again, under the same Message-ID. */
const patience = seconds(5)

/** Sends every mail that is due, in the order in which it came due. @returns how many it took up. */
export const sendDueMail = async (isStopping: () => boolean = () => false): Promise<number> => {
  let taken = 0
  for (;;) {
    const due = await db.outboxMail.findMany({ where: { sentAt: null, failedAt: null, dueAt: { lte: clock.now() } }, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }], take: batch })
    for (const mail of due) {
      if (isStopping()) return taken
      await sendMail(mail)
      taken += 1
    }
    if (due.length < batch) return taken
  }
}

/**
 * Sends mail as it comes due: after every commit, and at each heartbeat for what waited.
 * @returns how to stop; it resolves when the mail in hand is done, or after five seconds.
 */
export const startMailWorker = (): (() => Promise<void>) => {
  const state = { isStopping: false, isAsked: false }
  let round: Promise<void> | undefined

  const rounds = async (): Promise<void> => {
    while (state.isAsked && !state.isStopping) {
      state.isAsked = false
      await sendDueMail(() => state.isStopping).catch((error: unknown) => logger.error({ err: error }, 'the mail worker failed'))
    }
    round = undefined
  }
  const ask = (): void => {
    state.isAsked = true
    round ??= rounds()
  }

  const stopListening = onCommitted(() => {
    if (takeMailSignal()) ask()
  })
  const timer = setInterval(ask, heartbeat)
  timer.unref()
  ask()
  return async () => {
    state.isStopping = true
    stopListening()
    clearInterval(timer)
    await Promise.race([round, sleep(patience, undefined, { ref: false })])
  }
}
