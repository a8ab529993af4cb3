import { event } from '../event'

export const subjectCreated = (id: string, code: string) => event('subject.created', id, { code })
export const subjectChanged = (id: string, code: string) => event('subject.changed', id, { code })
export const subjectEnded = (id: string, code: string, validTo: string) => event('subject.ended', id, { code, validTo })
export const normSet = (id: string, firstYear: number, meetingsPerYear: number) => event('meetingNorm.set', id, { firstYear, meetingsPerYear })

export type SubjectsEvent = ReturnType<typeof subjectCreated | typeof subjectChanged | typeof subjectEnded | typeof normSet>
