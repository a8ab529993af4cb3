import type { ChangeEvent } from '~/core/change.server'
import type { Answer } from '~prisma/enums'

const event = <Name extends string, Payload extends object>(name: Name, meetingId: string, subjectId: string, payload: Payload) =>
  ({ name, version: 1, subjectId, meetingId, payload }) satisfies ChangeEvent

export const meetingConvened = (meetingId: string, inviteeIds: string[]) => event('meeting.convened', meetingId, meetingId, { inviteeIds })
export const changeAnnounced = (meetingId: string, sequence: number) => event('meeting.changeAnnounced', meetingId, meetingId, { sequence })
export const convocationAnswered = (meetingId: string, inviteeId: string, answer: Answer) => event('convocation.answered', meetingId, inviteeId, { answer })
export const remindersSent = (meetingId: string, inviteeIds: string[]) => event('convocation.reminded', meetingId, meetingId, { inviteeIds })

export type ConvocationEvent = ReturnType<typeof meetingConvened | typeof changeAnnounced | typeof convocationAnswered | typeof remindersSent>
