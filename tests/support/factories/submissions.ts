import type { Actor } from '~/domain/actor'
import { createSubmission } from '~/domain/meetings/submissions/create-submission.server'
import { handIn } from '~/domain/meetings/submissions/hand-in.server'

type Facts = Partial<Parameters<typeof createSubmission>[1]>

/** A draft of the organisation of the actor's first seat, for the next meeting. @returns its id */
export const aSubmission = async (actor: Actor, facts: Facts = {}): Promise<string> => {
  const { bodyId, organisationId } = actor.seats[0]!
  const content = { title: 'Twaalf woningen in de Warandestraat', explanation: 'Stand van de vergunning.', kind: 'discussion' as const, minutes: 20, isUrgent: false, urgencyReason: '' }
  return (await createSubmission(actor, { bodyId, organisationId, ...content, ...facts })).submissionId
}

/** The same, handed in. @returns its id */
export const aHandedInSubmission = async (actor: Actor, facts: Facts = {}): Promise<string> => {
  const submissionId = await aSubmission(actor, facts)
  await handIn(actor, { submissionId })
  return submissionId
}
