import { z } from 'zod'

const note = z.string({ error: 'errors:required' }).trim().min(1, 'errors:required').max(1000, JSON.stringify({ key: 'errors:tooLong', values: { max: 1000 } }))

/** An act that asks nothing but a click. */
export const actSchema = z.object({})

/** Through the item of the next meeting, or without one by the chair. */
export const approveMinutesSchema = z.object({ viaItemId: z.uuid('errors:choiceInvalid').optional() })

export const returnMinutesSchema = z.object({ note: note.optional() })

/** The note is published with the corrected version: it says what was wrong. */
export const correctMinutesSchema = z.object({ note })
