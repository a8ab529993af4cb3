import { event } from '../../event'

interface Place {
  bodyId: string
  organisationId: string
}

export const submissionCreated = (id: string, place: Place) => event('submission.created', id, { bodyId: place.bodyId, organisationId: place.organisationId })
export const submissionUpdated = (id: string, bodyId: string) => event('submission.updated', id, { bodyId })
export const submissionHandedIn = (id: string, bodyId: string) => event('submission.handedIn', id, { bodyId })
/** The reason stays in the submission. */
export const submissionReturned = (id: string, bodyId: string) => event('submission.returned', id, { bodyId })
export const submissionAccepted = (id: string, bodyId: string) => event('submission.accepted', id, { bodyId })
export const submissionPlaced = (id: string, bodyId: string, itemId: string, meetingId: string) => ({ ...event('submission.placed', id, { bodyId, itemId }), meetingId })
export const submissionWithdrawn = (id: string, bodyId: string) => event('submission.withdrawn', id, { bodyId })
export const submissionFileAdded = (id: string, bodyId: string, attachmentId: string, sha256: string) => event('submission.fileAdded', id, { bodyId, attachmentId, sha256 })
export const submissionFileWithdrawn = (id: string, bodyId: string, attachmentId: string) => event('submission.fileWithdrawn', id, { bodyId, attachmentId })

export type SubmissionsEvent = ReturnType<
  | typeof submissionCreated
  | typeof submissionUpdated
  | typeof submissionHandedIn
  | typeof submissionReturned
  | typeof submissionAccepted
  | typeof submissionPlaced
  | typeof submissionWithdrawn
  | typeof submissionFileAdded
  | typeof submissionFileWithdrawn
>
