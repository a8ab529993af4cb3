import { z } from 'zod'
import { localeField, personNameField } from '../people/person.schema'

export const profileSchema = z.object({ name: personNameField, locale: localeField })
