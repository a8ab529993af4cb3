import { z } from 'zod'
import { idField } from '../../fields.schema'
import { requiredText } from '../../text.schema'

export const membershipSchema = z.object({ organisationId: idField, function: requiredText(120) })

export type MembershipInput = z.output<typeof membershipSchema>
