import { z } from 'zod'
import { requiredText } from '../../text.schema'

/** `seen`: the fingerprint of the two texts that were seen. `choice`: per place where both changed, whose text stays. */
export const acceptSchema = z.object({ seen: z.string().max(129).default(''), choice: z.array(z.enum(['copy', 'now'], 'copies:refusal.choose')).max(1_000).default([]) })
export type AcceptInput = z.output<typeof acceptSchema>

export const declineSchema = z.object({ reason: requiredText(1_000) })
