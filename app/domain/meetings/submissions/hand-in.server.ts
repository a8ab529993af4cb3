import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { requireDeadline } from './require-deadline.server'
import { submissionHandedIn } from './submission.events'
import { loadSubmission } from './submission-facts.server'
import { mayHandIn } from './submission.policy'
import { step } from './submission-step.server'
import { tellSecretaries } from './tell.server'

/** Hands a submission in, for the first time or again after it came back; the secretaries get a mail. @throws DomainError as requireDeadline does. */
export const handIn = (actor: Actor, { submissionId }: { submissionId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const submission = await loadSubmission(tx, submissionId)
    requireAllowed(mayHandIn(actor, submission.facts))
    await requireDeadline(tx, submission, actor.locale)
    await tx.submission.update({ where: { id: submissionId }, data: { submittedAt: clock.now(), submittedById: actor.personId } })
    await step(tx, { submissionId, status: 'submitted', byId: actor.personId })
    await tellSecretaries(tx, 'submission.handedIn', submission)
    record(submissionHandedIn(submissionId, submission.bodyId))
  })
