import type { ChangeEvent } from '~/core/change.server'

interface Place {
  documentId: string
  meetingId: string | null
  threadId: string
}

/** What is said stays in the comment. */
const event = <Name extends string, Payload extends object>(name: Name, { documentId, meetingId, threadId }: Place, payload: Payload) =>
  ({ name, version: 1, subjectId: documentId, ...(meetingId && { meetingId }), payload: { threadId, ...payload } }) satisfies ChangeEvent

export const documentCommented = (place: Place, commentId: string) => event('document.commented', place, { commentId })
export const commentEdited = (place: Place, commentId: string) => event('document.commentEdited', place, { commentId })
export const commentWithdrawn = (place: Place, commentId: string) => event('document.commentWithdrawn', place, { commentId })
export const threadResolved = (place: Place) => event('document.threadResolved', place, {})
export const threadReopened = (place: Place) => event('document.threadReopened', place, {})
export const threadAssigned = (place: Place, assigneeId: string | null) => event('document.threadAssigned', place, { assigneeId })

export type CommentsEvent = ReturnType<typeof documentCommented | typeof commentEdited | typeof commentWithdrawn | typeof threadResolved | typeof threadReopened | typeof threadAssigned>
