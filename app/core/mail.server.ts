import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clock, seconds } from './clock'
import type { Tx } from './db.server'
import { env } from './env.server'
import { newId } from './ids'
import { singleton } from './singleton.server'

/** A mail ready to send. `calendar` is an iCalendar text with its METHOD (RFC 5545, RFC 6047). */
export interface Message {
  to: string
  subject: string
  text: string
  html: string
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
}

export const mailDirectory = join(env.dataDir, 'mail')

/** A mail server that does not answer must not hold up the others, nor the stopping of the process. */
const patience = { connectionTimeout: seconds(10), greetingTimeout: seconds(10), socketTimeout: seconds(20) }

/** Made at the first mail: what writes mails takes more memory than most of the house. */
const makeTransport = async () => {
  const { createTransport } = await import('nodemailer')
  return createTransport(env.smtpUrl ? { url: env.smtpUrl, ...patience } : { streamTransport: true, buffer: true, newline: 'windows' })
}
let transport: ReturnType<typeof makeTransport> | undefined

const signal = singleton('mail-signal', () => ({ isRaised: false }))

/** Whether mail was queued since the last time somebody asked. The worker asks after a commit, so that it need not look after every vote. */
export const takeMailSignal = (): boolean => {
  const wasRaised = signal.isRaised
  signal.isRaised = false
  return wasRaised
}

/** Tells the worker to look after the next commit. */
export const raiseMailSignal = (): void => {
  signal.isRaised = true
}

/** Writes a mail to send in the transaction of what causes it. The worker renders and sends it after the commit. */
export const queueMail = async (tx: Tx, mail: { kind: string; to: string; payload: Record<string, string | number | boolean>; dueAt?: Date }): Promise<void> => {
  const now = clock.now()
  await tx.outboxMail.create({
    data: { id: newId(), kind: mail.kind, to: mail.to, payload: JSON.stringify(mail.payload), dueAt: mail.dueAt ?? now, createdAt: now },
  })
  raiseMailSignal()
}

/** Hands the message to the mail server or, without SMTP_URL, writes it as an .eml file in DATA_DIR/mail. */
export const deliver = async (id: string, message: Message): Promise<void> => {
  const { calendar, ...parts } = message
  const sent = await (await (transport ??= makeTransport())).sendMail({
    ...parts,
    from: env.mailFrom,
    messageId: `<${id}@${new URL(env.origin).hostname}>`,
    date: clock.now(),
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(calendar && {
      alternatives: [{ contentType: `text/calendar; charset=utf-8; method=${calendar.method}`, content: calendar.content }],
      attachments: [{ filename: 'uitnodiging.ics', contentType: `application/ics; name="uitnodiging.ics"`, content: calendar.content }],
    }),
  })
  if (env.smtpUrl) return
  await mkdir(mailDirectory, { recursive: true })
  await writeFile(join(mailDirectory, `${id}.eml`), (sent as unknown as { message: Buffer }).message, { mode: 0o600 })
}
