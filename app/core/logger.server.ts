import { pino } from 'pino'
import { env } from './env.server'

/** Structured JSON logs. Nothing personal goes in: ids, names of events, durations and codes only. */
export const logger = pino({
  level: env.logLevel,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: (error: Error) => ({ type: error.name, message: error.message, stack: error.stack }) },
})
