import { z } from 'zod'
import { requiredText } from '../../text.schema'

/** `seen`: the fingerprint of what the choices were made on. `choice`: per place where both changed, whose text stays. */
export const acceptSchema = z.object({ seen: z.string().max(64).default(''), choice: z.array(z.enum(['copy', 'now'], 'copies:refusal.choose')).max(1_000).default([]) })
export type AcceptInput = z.output<typeof acceptSchema>

export const declineSchema = z.object({ reason: requiredText(1_000) })
