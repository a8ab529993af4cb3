import { event } from '../event'

export const mailSent = (mailId: string, kind: string) => event('mail.sent', mailId, { kind })
export const mailFailed = (mailId: string, kind: string, fault: string) => event('mail.failed', mailId, { kind, fault })
export const mailRetried = (mailId: string, kind: string) => event('mail.retried', mailId, { kind })

export type NotificationsEvent = ReturnType<typeof mailSent | typeof mailFailed | typeof mailRetried>
