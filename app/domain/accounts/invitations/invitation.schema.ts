import { z } from 'zod'
import { emailField, newPasswordField } from '../account.schema'
import { personNameField } from '../people/person.schema'

export const acceptInvitationSchema = z.object({ password: newPasswordField })

export const firstAdministratorSchema = z.object({ name: personNameField, email: emailField, password: newPasswordField })
