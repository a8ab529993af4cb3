import { z } from 'zod'

/** The first number of a numbered list. */
export const listStartSchema = z.object({
  start: z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, 'editor:listStart.refusal.notANumber')
    .transform(Number),
})
