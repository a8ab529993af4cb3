import { z } from 'zod'
import { localeField, personNameField } from '../people/person.schema'

/** `commentMail`: whether mails may tell of comments; a box that is left open says nothing. */
export const profileSchema = z.object({ name: personNameField, locale: localeField, commentMail: z.boolean().default(false) })
