import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { newId } from '~/core/ids'
import type { SubmissionStatus } from '~prisma/enums'

interface Step {
  submissionId: string
  status: SubmissionStatus
  byId: string
  note?: string
}

/** Brings a submission in another state and writes that in its history. */
export const step = async (tx: Tx, { submissionId, status, byId, note = '' }: Step): Promise<void> => {
  await tx.submission.update({ where: { id: submissionId }, data: { status } })
  await noteStep(tx, { submissionId, status, byId, note })
}

/** Writes in the history of a submission that it came in a state. */
export const noteStep = async (tx: Tx, { note = '', ...row }: Step): Promise<void> => {
  await tx.submissionStep.create({ data: { id: newId(), ...row, note, at: clock.now() } })
}
