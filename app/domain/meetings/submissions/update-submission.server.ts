import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { contentRow, type SubmissionContent } from './create-submission.server'
import { requireDeadline } from './require-deadline.server'
import { submissionUpdated } from './submission.events'
import { loadSubmission } from './submission-facts.server'
import { mayEditSubmission } from './submission.policy'

/**
 * Changes what a draft, or one that came back, says. `revision` is the state the writer had before them.
 * @throws DomainError errors:stale (409) when a colleague changed it since; as requireDeadline does.
 */
export const updateSubmission = (actor: Actor, { submissionId, revision, ...content }: SubmissionContent & { submissionId: string; revision: number }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const submission = await loadSubmission(tx, submissionId)
    requireAllowed(mayEditSubmission(actor, submission.facts))
    if (submission.revision !== revision) throw new DomainError('errors:stale')
    await requireDeadline(tx, { bodyId: submission.bodyId, meetingId: content.meetingId ?? null, isUrgent: content.isUrgent }, actor.locale)
    await tx.submission.update({ where: { id: submissionId }, data: { ...contentRow(content), revision: { increment: 1 } } })
    record(submissionUpdated(submissionId, submission.bodyId))
  })
