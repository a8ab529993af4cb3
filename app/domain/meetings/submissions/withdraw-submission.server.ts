import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { submissionWithdrawn } from './submission.events'
import { loadSubmission } from './submission-facts.server'
import { mayWithdraw } from './submission.policy'
import { step } from './submission-step.server'
import { tellSecretaries } from './tell.server'

/** Takes a submission back, until it stands on an agenda. Whoever was told of it is told of this. */
export const withdrawSubmission = (actor: Actor, { submissionId }: { submissionId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const submission = await loadSubmission(tx, submissionId)
    requireAllowed(mayWithdraw(actor, submission.facts))
    await step(tx, { submissionId, status: 'withdrawn', byId: actor.personId })
    if (submission.facts.wasSubmitted) await tellSecretaries(tx, 'submission.withdrawn', submission)
    record(submissionWithdrawn(submissionId, submission.bodyId))
  })
