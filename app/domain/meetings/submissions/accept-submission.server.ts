import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { submissionAccepted } from './submission.events'
import { loadSubmission } from './submission-facts.server'
import { mayAccept } from './submission.policy'
import { step } from './submission-step.server'
import { tellSubmitter } from './tell.server'

/** Accepts a submission that comes on an agenda later; its submitter gets a mail. */
export const acceptSubmission = (actor: Actor, { submissionId }: { submissionId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const submission = await loadSubmission(tx, submissionId)
    requireAllowed(mayAccept(actor, submission.facts))
    await step(tx, { submissionId, status: 'accepted', byId: actor.personId })
    await tellSubmitter(tx, 'submission.accepted', submission)
    record(submissionAccepted(submissionId, submission.bodyId))
  })
