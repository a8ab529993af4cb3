import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { clock } from './clock'
import type { Tx } from './db.server'
import { env } from './env.server'
import { newId } from './ids'

/** A mail ready to send. `calendar` is an iCalendar text with its METHOD (RFC 5545, RFC 6047). */
export interface Message {
  to: string
  subject: string
  text: string
  html: string
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
}

export const mailDirectory = join(env.dataDir, 'mail')

const transport = createTransport(env.smtpUrl ?? { streamTransport: true, buffer: true, newline: 'windows' })

/** Writes a mail to send in the transaction of what causes it. The worker renders and sends it after the commit. */
export const queueMail = async (tx: Tx, mail: { kind: string; to: string; payload: Record<string, string | number | boolean>; dueAt?: Date }): Promise<void> => {
  const now = clock.now()
  await tx.outboxMail.create({
    data: { id: newId(), kind: mail.kind, to: mail.to, payload: JSON.stringify(mail.payload), dueAt: mail.dueAt ?? now, createdAt: now },
  })
}

/** Hands the message to the mail server or, without SMTP_URL, writes it as an .eml file in DATA_DIR/mail. */
export const deliver = async (id: string, message: Message): Promise<void> => {
  const { calendar, ...parts } = message
  const sent = await transport.sendMail({
    ...parts,
    from: env.mailFrom,
    messageId: `<${id}@${new URL(env.origin).hostname}>`,
    date: clock.now(),
    ...(calendar && {
      alternatives: [{ contentType: `text/calendar; charset=utf-8; method=${calendar.method}`, content: calendar.content }],
      attachments: [{ filename: 'uitnodiging.ics', contentType: `application/ics; name="uitnodiging.ics"`, content: calendar.content }],
    }),
  })
  if (env.smtpUrl) return
  await mkdir(mailDirectory, { recursive: true })
  await writeFile(join(mailDirectory, `${id}.eml`), (sent as unknown as { message: Buffer }).message, { mode: 0o600 })
}
