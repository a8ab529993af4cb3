import { z } from 'zod'
import { dateField } from '../../fields.schema'
import { requiredText } from '../../text.schema'

/** Who does it, as the form's select says it: `person:ID` or `organisation:ID`. */
const owner = z
  .string({ error: 'decisions:action.ownerRequired' })
  .regex(/^(person|organisation):\S{1,60}$/, 'decisions:action.ownerRequired')
  .transform((value) => {
    const [kind, id = ''] = value.split(':')
    return kind === 'person' ? { ownerId: id } : { ownerOrganisationId: id }
  })

export const actionPointSchema = z.object({
  description: requiredText(500),
  owner,
  dueOn: dateField,
  decisionId: z.string().max(60).optional(),
  returnTo: z.string().max(300).optional(),
})

export const returnSchema = z.object({ returnTo: z.string().max(300).optional() })
