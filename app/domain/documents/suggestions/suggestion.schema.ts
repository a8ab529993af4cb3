import { z } from 'zod'

/** Nothing chosen: all of them. */
export const settleSchema = z.object({ suggestionId: z.string().max(64).optional(), personId: z.string().max(64).optional(), inPlace: z.string().optional() })

export type SettleInput = z.output<typeof settleSchema>
