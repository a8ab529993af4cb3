import { z } from 'zod'
import { choices, majorities, quorumRules } from './poll'

const label = z.string().trim().max(30, { error: JSON.stringify({ key: 'errors:tooLong', values: { max: 30 } }) }).optional()

export const openPollSchema = z.object({
  question: z
    .string({ error: 'errors:required' })
    .trim()
    .min(1, 'errors:required')
    .max(300, { error: JSON.stringify({ key: 'errors:tooLong', values: { max: 300 } }) }),
  forLabel: label,
  againstLabel: label,
  abstainLabel: label,
  majority: z.enum(majorities, { error: 'errors:choiceInvalid' }).optional(),
  quorumRule: z.enum(quorumRules, { error: 'errors:choiceInvalid' }).optional(),
})

/** `seatId` names one seat; without it the vote is for every seat the person holds. `key` is made by the client, once per answer given. */
export const voteSchema = z.object({
  choice: z.enum(choices, { error: 'polls:refusal.malformed' }),
  seatId: z.string().min(1).max(64, 'polls:refusal.malformed').optional(),
  key: z.string({ error: 'polls:refusal.malformed' }).regex(/^[\w-]{16,64}$/, 'polls:refusal.malformed'),
})

export type OpenPollInput = z.output<typeof openPollSchema> & { meetingId: string; itemId: string }
export type CastVoteInput = z.output<typeof voteSchema> & { pollId: string }
