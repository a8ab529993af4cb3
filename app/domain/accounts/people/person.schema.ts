import { z } from 'zod'
import { Locale } from '~prisma/enums'
import { idField, oneOf } from '../../fields.schema'
import { requiredText } from '../../text.schema'
import { emailField } from '../account.schema'

export const personNameField = requiredText(120)
export const localeField = oneOf(Locale)

export const personSchema = z.object({
  name: personNameField,
  email: emailField,
  locale: localeField,
  isAdministrator: z.boolean().default(false),
})

/** A new person may get an organisation and the invitation at once. */
export const newPersonSchema = personSchema
  .extend({
    organisationId: idField.optional(),
    function: requiredText(120).optional(),
    invite: z.boolean().default(false),
  })
  .refine((person) => !person.organisationId || person.function, { error: 'errors:required', path: ['function'] })

export type PersonInput = z.output<typeof personSchema>
/** What is left out: Dutch, no administrator, no organisation, no invitation yet. */
export type NewPersonInput = Pick<PersonInput, 'name' | 'email'> & Partial<z.output<typeof newPersonSchema>>
