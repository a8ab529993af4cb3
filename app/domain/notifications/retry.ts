import { hours, minutes, seconds } from '~/core/clock'

/** How long to wait after the first, second, … failed attempt; the last one repeats. */
const waits = [seconds(30), minutes(2), minutes(10), minutes(30), hours(2)]

/** Together about a day. */
const mostAttempts = 16

/** How long to wait after this many failed attempts, or null when it is time to give up. */
export const waitAfter = (attempts: number): number | null => (attempts >= mostAttempts ? null : (waits[Math.min(attempts, waits.length) - 1] ?? null))
