import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { deliver, queueMail } from '~/core/mail.server'
import { paths } from '~/paths'
import type { Entry, Matrix } from './entry'
import { act, rows } from './row'

/** A mail as it was written to a file. */
const written = async (): Promise<string> => {
  const id = newId()
  const calendar = { method: 'REQUEST' as const, content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }
  await deliver(id, { to: 'an@voorbeeld.test', subject: 'Oproeping', text: 'Dag An', html: '<p>Dag An</p>', calendar })
  return id
}

/** A mail that failed. */
const failed = async (): Promise<string> => {
  const to = `${newId()}@voorbeeld.test`
  await change(null, async ({ tx }) => {
    await queueMail(tx, { kind: 'convocation.invited', to, payload: { inviteeId: newId() } })
    await tx.outboxMail.updateMany({ where: { to }, data: { failedAt: clock.now(), attempts: 3 } })
  })
  return (await db.outboxMail.findFirstOrThrow({ where: { to } })).id
}

const reading = (knock: NonNullable<Entry['knock']>): Entry => ({ knock, GET: rows.administrators })

export const outbox: Matrix = {
  '/overleg/postvak': { GET: rows.administrators },
  '/overleg/postvak/:mailId': reading(async () => paths.outboxMail(await written())),
  '/overleg/postvak/:mailId/bestand.eml': reading(async () => paths.outboxFile(await written(), 'eml')),
  '/overleg/postvak/:mailId/bestand.html': reading(async () => paths.outboxFile(await written(), 'html')),
  '/overleg/postvak/:mailId/bestand.ics': reading(async () => paths.outboxFile(await written(), 'ics')),
  '/overleg/postvak/:mailId/poging': { knock: async () => paths.retryMail(await failed()), GET: act(rows.signedIn), POST: act(rows.administrators) },
}
