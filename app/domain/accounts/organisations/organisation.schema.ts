import { z } from 'zod'
import { OrganisationKind } from '~prisma/enums'
import { oneOf } from '../../fields.schema'
import { requiredText } from '../../text.schema'
import { emailField } from '../account.schema'

export const organisationSchema = z.object({
  name: requiredText(120),
  kind: oneOf(OrganisationKind),
  email: emailField.optional(),
})

export type OrganisationInput = z.output<typeof organisationSchema>
