import type { ChangeEvent } from '~/core/change.server'

const event = <Name extends string, Payload extends object>(name: Name, subjectId: string, meetingId: string, payload: Payload) =>
  ({ name, version: 1, subjectId, meetingId, payload }) satisfies ChangeEvent

export const decisionRecorded = (decisionId: string, meetingId: string, itemId: string, number: string) =>
  event('decision.recorded', decisionId, meetingId, { itemId, number })
export const decisionUpdated = (decisionId: string, meetingId: string, itemId: string, number: string) =>
  event('decision.updated', decisionId, meetingId, { itemId, number })
export const actionPointAdded = (actionPointId: string, meetingId: string, itemId: string) => event('actionPoint.added', actionPointId, meetingId, { itemId })
export const actionPointFinished = (actionPointId: string, meetingId: string, itemId: string) =>
  event('actionPoint.finished', actionPointId, meetingId, { itemId })
export const actionPointReopened = (actionPointId: string, meetingId: string, itemId: string) =>
  event('actionPoint.reopened', actionPointId, meetingId, { itemId })

export type DecisionsEvent = ReturnType<
  typeof decisionRecorded | typeof decisionUpdated | typeof actionPointAdded | typeof actionPointFinished | typeof actionPointReopened
>
