import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { submissionReturned } from './submission.events'
import { loadSubmission } from './submission-facts.server'
import { mayReturn } from './submission.policy'
import { step } from './submission-step.server'
import { tellSubmitter } from './tell.server'

/** Sends a submission back with the reason, which its submitter gets by mail. It can be mended and handed in again. */
export const returnSubmission = (actor: Actor, { submissionId, reason }: { submissionId: string; reason: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const submission = await loadSubmission(tx, submissionId)
    requireAllowed(mayReturn(actor, submission.facts))
    await step(tx, { submissionId, status: 'returned', byId: actor.personId, note: reason })
    await tellSubmitter(tx, 'submission.returned', submission)
    record(submissionReturned(submissionId, submission.bodyId))
  })
