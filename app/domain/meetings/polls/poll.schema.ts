import { z } from 'zod'
import { optionalText, requiredText } from '../../text.schema'
import { hasWrittenOptions, interims, majorities, methods, quorumRules, tieRules, visibilities } from './poll'
import { conflictIn } from './poll-rules'
import { publications } from './secret/secret-poll'

const tooLong = (max: number): string => JSON.stringify({ key: 'errors:tooLong', values: { max } })
const choice = { error: 'errors:choiceInvalid' }

const label = z.string().trim().max(30, tooLong(30)).optional()
const flag = z.enum(['true', 'false'], choice).transform((value) => value === 'true')
const whole = z.coerce.number<string | number>({ error: 'errors:choiceInvalid' }).int('errors:choiceInvalid').min(1, 'polls:opening.choicesRange')

const mostOptions = 30

const isWritten = (line: unknown): boolean => typeof line !== 'string' || line.trim() !== ''

/** The options somebody wrote: one per line, or a list. Empty lines go first: a form takes an empty text for one that is missing. */
const options = z
  .preprocess((given) => {
    const lines: unknown = typeof given === 'string' ? given.split('\n') : given
    return Array.isArray(lines) ? lines.filter(isWritten) : lines
  }, z.array(z.string().trim().max(120, tooLong(120)), choice))
  .optional()

/** What a poll is opened with. Rules left out are the body's (poll-rules.ts). Labels are for a proposal; `options`, minChoices and maxChoices for one or several of many. */
export const openPollSchema = z
  .object({
    question: requiredText(300),
    method: z.enum(methods, choice).default('forAgainst'),
    options,
    minChoices: whole.optional(),
    maxChoices: whole.optional(),
    forLabel: label,
    againstLabel: label,
    abstainLabel: label,
    majority: z.enum(majorities, choice).optional(),
    tieRule: z.enum(tieRules, choice).optional(),
    hasAbstention: flag.optional(),
    visibility: z.enum(visibilities, choice).optional(),
    interim: z.enum(interims, choice).optional(),
    quorumRule: z.enum(quorumRules, choice).optional(),
    publication: z.enum(publications, choice).optional(),
  })
  .superRefine((poll, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    const conflict = conflictIn(poll)
    if (conflict) refuse(conflict.field, conflict.key)
    if (!hasWrittenOptions(poll.method)) return
    const written = poll.options ?? []
    if (written.length < 2) return refuse('options', 'polls:opening.optionsFew')
    if (written.length > mostOptions) return refuse('options', JSON.stringify({ key: 'polls:opening.optionsMany', values: { max: mostOptions } }))
    if (new Set(written.map((option) => option.toLocaleLowerCase('nl'))).size < written.length) return refuse('options', 'polls:opening.optionsDouble')
    if (poll.method === 'oneOf') return
    const { minChoices = 1, maxChoices = written.length } = poll
    if (maxChoices > written.length || minChoices > maxChoices) refuse('maxChoices', 'polls:opening.choicesRange')
  })

/** A quick show of hands: a question, and the rules of the body. */
export const openHandsSchema = z.object({ question: requiredText(300) })

const malformed = 'polls:refusal.malformed'

/** The options somebody chooses, by key, each once; and why, where a reason is asked or wished. */
const answer = {
  choices: z.array(z.string().min(1).max(16, malformed), { error: malformed }).min(1, malformed).max(mostOptions, malformed),
  reason: optionalText(500),
}

/** `seatId` names one seat; without it the vote is for every seat the person votes for. `key` is made by the client, once per answer given. */
export const voteSchema = z.object({
  ...answer,
  seatId: z.string().min(1).max(64, malformed).optional(),
  key: z.string({ error: malformed }).regex(/^[\w-]{16,64}$/, malformed),
})

/** What the secretary writes down for a seat. */
export const enterVoteSchema = z.object({ ...answer, seatId: z.string({ error: 'errors:required' }).min(1, 'errors:required').max(64, malformed) })

const hands = z.coerce.number<string | number>({ error: 'polls:counting.invalid' }).int('polls:counting.invalid').min(0, 'polls:counting.invalid').max(100_000, 'polls:counting.invalid').default(0)

/** The hands counted. `chair`: what the chair's own hand was for, where it settles a tie. */
export const countHandsSchema = z.object({ for: hands, against: hands, abstain: hands, chair: z.enum(['for', 'against'], choice).optional() })

export const withdrawPollSchema = z.object({ reason: requiredText(300) })

/** What is not told is as usual: a proposal, by the rules of the body. */
export type OpenPollInput = Partial<z.output<typeof openPollSchema>> & { meetingId: string; itemId: string; question: string }
export type EnterVoteInput = Omit<z.output<typeof enterVoteSchema>, 'reason'> & { pollId: string; reason?: string }
export type CountHandsInput = z.output<typeof countHandsSchema> & { pollId: string }
export type CastVoteInput = Omit<z.output<typeof voteSchema>, 'reason'> & { pollId: string; reason?: string }
