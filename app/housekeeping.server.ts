import { hours } from '~/core/clock'
import { logger } from '~/core/logger.server'
import { forgetWhatEnded } from '~/domain/accounts/forget-what-ended.server'
import { eraseTraces } from '~/domain/meetings/polls/secret/erase-traces.server'

/** What is done every hour, and once at the start. @returns how to stop it. */
export const startHousekeeping = (): (() => void) => {
  const tidy = () => void Promise.all([forgetWhatEnded(), eraseTraces()]).catch((error: unknown) => logger.error({ err: error }, 'housekeeping failed'))
  tidy()
  const timer = setInterval(tidy, hours(1)).unref()
  return () => clearInterval(timer)
}
