import { z } from 'zod'
import { ItemKind } from '~prisma/enums'
import { idField, oneOf } from '../../fields.schema'
import { optionalText, requiredText } from '../../text.schema'
import { minutesField } from '../agenda/item.schema'

/** An empty meeting is the next one. */
const content = z.object({
  meetingId: idField.optional(),
  title: requiredText(200),
  explanation: optionalText(4000),
  kind: oneOf(ItemKind),
  minutes: minutesField,
  isUrgent: z.boolean().default(false),
  urgencyReason: optionalText(500),
})

type Urgency = { isUrgent?: boolean; urgencyReason?: string }
const saysWhy = ({ isUrgent, urgencyReason }: Urgency): boolean => !isUrgent || Boolean(urgencyReason)
/** Said together with the other faults, not only once they are mended. */
const why = { path: ['urgencyReason'], error: 'submissions:form.urgencyReasonMissing', when: () => true }

/** The count of changes that a writer had before them. */
const revisionField = z.number({ error: 'errors:stale' }).int().min(0)

/** A new one says for whom: one of the organisations that its writer sits for. */
export const newSubmissionSchema = content.extend({ organisationId: idField }).refine(saysWhy, why)

export const submissionSchema = content.extend({ revision: revisionField }).refine(saysWhy, why)

export const returnSchema = z.object({ reason: requiredText(1000) })

/** The meeting on whose agenda it comes. */
export const placeSchema = z.object({ meetingId: idField })
