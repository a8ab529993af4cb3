import { z } from 'zod'
import { itemOutcomes } from './running'

const text = (max: number) =>
  z
    .string()
    .max(max, { error: JSON.stringify({ key: 'errors:tooLong', values: { max } }) })
    .optional()
    .default('')

/** `seen`: the item that was on the table for who goes on ('none' before the first). */
export const enterItemSchema = z.object({ seen: z.string().max(64).optional() })

/** The secretary's notes on an item, in plain paragraphs. */
export const itemRecordSchema = z.object({ record: text(20_000).transform((record) => record.replace(/\r\n?/g, '\n')) })

/** An empty outcome takes it back. */
export const itemOutcomeSchema = z.object({
  outcome: z.enum(itemOutcomes, { error: 'errors:choiceInvalid' }).optional(),
  outcomeText: text(2_000),
})
