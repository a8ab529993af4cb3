import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { ItemKind } from '~prisma/enums'
import type { Actor } from '../../actor'
import { requireDeadline } from './require-deadline.server'
import { submissionCreated } from './submission.events'
import { maySubmit } from './submission.policy'
import { noteStep } from './submission-step.server'

export interface SubmissionContent {
  /** Left out: the next meeting of the body. */
  meetingId?: string | undefined
  title: string
  explanation: string
  kind: ItemKind
  /** The whole minutes it asks. */
  minutes: number
  /** It cannot wait for a later meeting, for this reason. */
  isUrgent: boolean
  urgencyReason: string
}

/** Makes a draft on behalf of the organisation of the actor's seat. @returns its id. @throws DomainError as requireDeadline does. */
export const createSubmission = (actor: Actor, { bodyId, organisationId, ...content }: SubmissionContent & { bodyId: string; organisationId: string }): Promise<{ submissionId: string }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(maySubmit(actor, { bodyId, organisationId }))
    await requireDeadline(tx, { bodyId, meetingId: content.meetingId ?? null, isUrgent: content.isUrgent }, actor.locale)
    const submissionId = newId()
    await tx.submission.create({
      data: { id: submissionId, bodyId, organisationId, ...contentRow(content), createdById: actor.personId, createdAt: clock.now() },
    })
    await noteStep(tx, { submissionId, status: 'draft', byId: actor.personId })
    record(submissionCreated(submissionId, { bodyId, organisationId }))
    return { submissionId }
  })

/** What it says, as it is stored: a reason without urgency is none. */
export const contentRow = ({ meetingId, title, explanation, kind, minutes, isUrgent, urgencyReason }: SubmissionContent) => ({
  meetingId: meetingId ?? null,
  title,
  explanation,
  kind,
  minutes,
  isUrgent,
  urgencyReason: isUrgent ? urgencyReason : '',
})
