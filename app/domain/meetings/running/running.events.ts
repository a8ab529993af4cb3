import type { ChangeEvent } from '~/core/change.server'
import type { ItemOutcome } from '~prisma/enums'

const event = <Name extends string, Payload extends object>(name: Name, subjectId: string, meetingId: string, payload: Payload) =>
  ({ name, version: 1, subjectId, meetingId, payload }) satisfies ChangeEvent

export const meetingOpened = (meetingId: string) => event('meeting.opened', meetingId, meetingId, {})
export const meetingClosed = (meetingId: string) => event('meeting.closed', meetingId, meetingId, {})
export const itemEntered = (itemId: string, meetingId: string) => event('item.entered', itemId, meetingId, {})
/** The text itself stays in the item: it may hold personal facts, which an append-only trail must not keep. */
export const itemRecordWritten = (itemId: string, meetingId: string) => event('item.recordWritten', itemId, meetingId, {})
export const itemOutcomeSet = (itemId: string, meetingId: string, outcome: ItemOutcome | null) => event('item.outcomeSet', itemId, meetingId, { outcome })

export type RunningEvent = ReturnType<typeof meetingOpened | typeof meetingClosed | typeof itemEntered | typeof itemRecordWritten | typeof itemOutcomeSet>
