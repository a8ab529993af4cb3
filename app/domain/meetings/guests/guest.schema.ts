import { z } from 'zod'
import { emailField } from '../../accounts/account.schema'
import { idField } from '../../fields.schema'
import { optionalText, requiredText } from '../../text.schema'

/** A guest for the whole meeting, or for one item. With an address they get an invitation and an account. */
export const guestSchema = z.object({
  name: requiredText(120),
  organisation: optionalText(120),
  email: emailField.optional(),
  itemId: idField.optional(),
})
