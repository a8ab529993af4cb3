import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { submissionFileWithdrawn } from './submission.events'
import { loadSubmission } from './submission-facts.server'
import { mayEditSubmission } from './submission.policy'

/** Takes a file away from a submission that its people may change. */
export const withdrawSubmissionFile = (actor: Actor, { submissionId, attachmentId }: { submissionId: string; attachmentId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const { facts } = await loadSubmission(tx, submissionId)
    requireAllowed(mayEditSubmission(actor, facts))
    const { count } = await tx.submissionAttachment.updateMany({ where: { id: attachmentId, submissionId, withdrawnAt: null }, data: { withdrawnAt: clock.now() } })
    if (count === 0) throw notFound()
    record(submissionFileWithdrawn(submissionId, facts.bodyId, attachmentId))
  })
