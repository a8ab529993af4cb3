import { z } from 'zod'
import { envelopeTextLength } from './envelope'

const malformed = 'polls:refusal.malformed'
const mostSeats = 50

/** One sealed envelope for each seat that votes. `key` is made by the client, once per vote: the same key again stores nothing more. */
export const sealedVoteSchema = z.object({
  key: z.string({ error: malformed }).regex(/^[\w-]{16,64}$/, malformed),
  envelopes: z
    .array(z.object({ seatId: z.string().min(1).max(64, malformed), envelope: z.string().length(envelopeTextLength, malformed) }), { error: malformed })
    .min(1, malformed)
    .max(mostSeats, malformed)
    .refine((envelopes) => new Set(envelopes.map(({ seatId }) => seatId)).size === envelopes.length, malformed),
})

/** The same from a form, where the envelopes are one field of JSON. */
export const sealedVoteFormSchema = sealedVoteSchema.extend({
  envelopes: z.preprocess((given) => {
    try {
      return typeof given === 'string' ? (JSON.parse(given) as unknown) : given
    } catch {
      return undefined
    }
  }, sealedVoteSchema.shape.envelopes),
})

export type SealedVoteInput = z.output<typeof sealedVoteSchema> & { pollId: string }
