import type { Tx } from '~/core/db.server'
import { newId } from '~/core/ids'
import { queueMail } from '~/core/mail.server'
import { newNonce } from '~/core/secrets.server'
import { type Convened, whoIsConvened } from './invitees.server'

/** The mails of a convocation. The payload of each is `{ inviteeId }`; a notice of change adds the `version` of the agenda that it tells of. */
export type ConvocationMail = 'convocation.invited' | 'convocation.changed' | 'convocation.cancelled' | 'convocation.reminded'

export const queueConvocationMail = (tx: Tx, kind: ConvocationMail, invitee: { id: string; email: string; version?: number }): Promise<void> =>
  queueMail(tx, { kind, to: invitee.email, payload: { inviteeId: invitee.id, ...(invitee.version && { version: invitee.version }) } })

/** Convenes whoever sits in the body and was not convened yet. @returns the ids of the new invitees. */
export const inviteNewcomers = async (tx: Tx, meeting: { id: string; bodyId: string; startsAt: Date }): Promise<string[]> => {
  const known = await tx.invitee.findMany({ where: { meetingId: meeting.id }, select: { personId: true } })
  const newcomers = (await whoIsConvened(tx, meeting)).filter((person) => known.every((invitee) => invitee.personId !== person.personId))
  const rows = newcomers.map((person) => ({ id: newId(), nonce: newNonce(), person }))
  if (rows.length === 0) return []
  await tx.invitee.createMany({ data: rows.map(({ id, nonce, person }) => asRow(meeting.id, id, nonce, person)) })
  for (const { id, person } of rows) await queueConvocationMail(tx, 'convocation.invited', { id, email: person.email })
  return rows.map(({ id }) => id)
}

const asRow = (meetingId: string, id: string, nonce: string, { personId, organisationId }: Convened) => ({ id, meetingId, personId, organisationId, nonce })
