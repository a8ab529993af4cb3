import { z } from 'zod'
import { emailField, newPasswordField } from '../account.schema'

export const requestPasswordResetSchema = z.object({ email: emailField })

export const resetPasswordSchema = z.object({ password: newPasswordField })

export const changePasswordSchema = z.object({
  currentPassword: z.string({ error: 'errors:required' }).max(200, 'accounts:password.wrong'),
  password: newPasswordField,
})
