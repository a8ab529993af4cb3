import { z } from 'zod'

/** One of the given values; nothing chosen is another fault than something that does not exist. */
export const oneOf = <const Values extends Record<string, string>>(values: Values) =>
  z.enum(values, { error: ({ input }) => (input === undefined ? 'errors:required' : 'errors:choiceInvalid') })

/** The id of something chosen from a list. */
export const idField = z.uuid({ error: ({ input }) => (input === undefined ? 'errors:required' : 'errors:choiceInvalid') })

const isCalendarDate = (text: string): boolean => {
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

/** A calendar date, YYYY-MM-DD. */
export const dateField = z
  .string({ error: 'errors:required' })
  .regex(/^(19|20|21)\d\d-\d\d-\d\d$/, 'errors:dateInvalid')
  .refine(isCalendarDate, 'errors:dateInvalid')

/** A time of the day in Europe/Brussels, HH:MM. */
export const timeField = z.string({ error: 'errors:required' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'errors:timeInvalid')
