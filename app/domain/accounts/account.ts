import { days, hours, minutes } from '~/core/clock'

/** A session ends after this long without use… */
export const idleLifetime = hours(12)
/** …and in any case this long after sign-in. */
export const absoluteLifetime = days(30)
/** Using a session moves its end at most this often, so that reading pages rarely writes. */
export const renewalInterval = minutes(5)

/** Guessing stops after this many failures per account in this window (promise A5). */
export const failureLimit = 10
export const failureWindow = minutes(15)

export const invitationLifetime = days(14)
export const passwordResetLifetime = hours(2)

/** What opens every demo account. Production refuses to start while an account has it. */
export const demoPassword = 'woonoverleg-demo'

export const normaliseEmail = (email: string): string => email.trim().toLowerCase()
