import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { queueMail } from '~/core/mail.server'
import { isCurrentAt } from '../../bodies/seats/seat'

/** The mails about submissions. The payload of each is `{ submissionId, personId }`: what it is about, and who reads it. */
export type SubmissionMail = 'submission.handedIn' | 'submission.withdrawn' | 'submission.returned' | 'submission.accepted' | 'submission.placed'

/** Tells whoever holds a seat of secretary in the body now. */
export const tellSecretaries = async (tx: Tx, kind: SubmissionMail, { id, bodyId }: { id: string; bodyId: string }): Promise<void> => {
  const seats = await tx.seat.findMany({ where: { AND: [{ bodyId, role: 'secretary' }, isCurrentAt(clock.now())] }, select: { holderId: true, substituteId: true } })
  const ids = [...new Set(seats.flatMap(({ holderId, substituteId }) => holderId ?? substituteId ?? []))]
  await tell(tx, kind, id, ids)
}

/** Tells who handed it in. */
export const tellSubmitter = (tx: Tx, kind: SubmissionMail, { id, submittedById }: { id: string; submittedById: string | null }): Promise<void> => tell(tx, kind, id, submittedById ? [submittedById] : [])

const tell = async (tx: Tx, kind: SubmissionMail, submissionId: string, personIds: string[]): Promise<void> => {
  const people = await tx.person.findMany({ where: { id: { in: personIds }, suspendedAt: null }, select: { id: true, email: true } })
  for (const { id, email } of people) await queueMail(tx, { kind, to: email, payload: { submissionId, personId: id } })
}
