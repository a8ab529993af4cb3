import { z } from 'zod'
import { normaliseEmail } from './account'

export const emailField = z.string({ error: 'errors:required' }).trim().min(1, 'errors:required').max(254, 'errors:emailInvalid').email('errors:emailInvalid').transform(normaliseEmail)

/** Length is what counts (NIST SP 800-63B): no rules about signs and digits. */
export const newPasswordField = z.string({ error: 'errors:required' }).min(12, 'accounts:password.tooShort').max(200, 'accounts:password.tooLong')

export const signInSchema = z.object({
  email: emailField,
  password: z.string({ error: 'errors:required' }).min(1, 'errors:required').max(200, 'errors:required'),
  naar: z.string().optional(),
})
