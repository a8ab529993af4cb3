import { z } from 'zod'
import { BodyKind, Majority, MinutesApproval, PollInterim, PollVisibility, QuorumRule, TieRule } from '~prisma/enums'
import { idField, oneOf } from '../fields.schema'
import { requiredText } from '../text.schema'

export const bodySchema = z.object({
  name: requiredText(120),
  code: z
    .string({ error: 'errors:required' })
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'bodies:code.invalid')
    .max(12, 'bodies:code.invalid'),
  kind: oneOf(BodyKind),
  municipalityId: idField.optional(),
  majority: oneOf(Majority),
  quorumRule: oneOf(QuorumRule),
  /** What a new poll starts with, besides the majority and the quorum. */
  tieRule: oneOf(TieRule),
  hasAbstention: z.boolean().default(false),
  pollVisibility: oneOf(PollVisibility),
  pollInterim: oneOf(PollInterim),
  minutesApproval: oneOf(MinutesApproval),
  /** Within how many days after the meeting the minutes are delivered. No source sets a term: it is the body's own. */
  minutesDays: z
    .number({ error: ({ input }) => (input === undefined ? 'errors:required' : 'errors:numberInvalid') })
    .int('errors:numberInvalid')
    .min(1, 'bodies:minutesDays.invalid')
    .max(365, 'bodies:minutesDays.invalid'),
  /** How long one may have the floor, in minutes; 0 is no limit. */
  speakingMinutes: z.number({ error: 'errors:numberInvalid' }).int('speakers:limit.invalid').min(0, 'speakers:limit.invalid').max(60, 'speakers:limit.invalid').default(0),
  /** How many proxies one person may hold at once; 0 is none. */
  maxProxies: z.number({ error: ({ input }) => (input === undefined ? 'errors:required' : 'errors:numberInvalid') }).int('bodies:proxies.invalid').min(0, 'bodies:proxies.invalid').max(20, 'bodies:proxies.invalid'),
  /** Whether a seat that votes by proxy counts for the quorum. */
  proxiesCountForQuorum: z.boolean().default(false),
  /** What a new meeting of the body is, unless said otherwise. */
  visibility: oneOf({ public: 'public', closed: 'closed' }),
  /** Items are submitted until the end of the day so many days before the meeting. */
  submissionDays: z.number({ error: ({ input }) => (input === undefined ? 'errors:required' : 'errors:numberInvalid') }).int('errors:numberInvalid').min(0, 'errors:numberInvalid').max(60, 'bodies:submissions.tooManyDays'),
  /** Later, an item may still be submitted as urgent. */
  allowsUrgentItems: z.boolean().default(false),
})

export type BodyInput = z.output<typeof bodySchema>

/** The rules of most bodies: consensus, half of the voting seats, polls by name with abstention, the chair approves the minutes within 30 days, everybody carries one proxy at most, meetings are public. */
export const usualRules = {
  majority: 'consensus',
  quorumRule: 'halfOfVotingSeats',
  tieRule: 'rejected',
  hasAbstention: true,
  pollVisibility: 'byName',
  pollInterim: 'turnout',
  minutesApproval: 'byChair',
  minutesDays: 30,
  speakingMinutes: 0,
  maxProxies: 1,
  proxiesCountForQuorum: true,
  visibility: 'public',
  submissionDays: 14,
  allowsUrgentItems: true,
} as const satisfies Partial<BodyInput>

/** A new body: what is left out is as usual. */
export type NewBodyInput = Omit<BodyInput, keyof typeof usualRules> & Partial<Pick<BodyInput, keyof typeof usualRules>>
