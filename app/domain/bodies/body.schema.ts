import { z } from 'zod'
import { BodyKind, Majority, MinutesApproval, QuorumRule } from '~prisma/enums'
import { idField, oneOf } from '../fields.schema'
import { requiredText } from '../text.schema'

/** Defaults are those of a woonoverleg: consensus, half of the voting seats, the chair approves the minutes, meetings are public. */
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
  majority: oneOf(Majority).default('consensus'),
  quorumRule: oneOf(QuorumRule).default('halfOfVotingSeats'),
  minutesApproval: oneOf(MinutesApproval).default('byChair'),
  /** What a new meeting of the body is, unless said otherwise. */
  visibility: oneOf({ public: 'public', closed: 'closed' }).default('public'),
})

export type BodyInput = z.output<typeof bodySchema>
