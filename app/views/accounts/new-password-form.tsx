import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { resetPasswordSchema } from '~/domain/accounts/passwords/password.schema'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { PasswordField } from '~/ui/fields/password-field'
import { type FormResult, useSchemaForm } from '../use-schema-form'

/** One new password. The address stands there unseen, so that password managers know whose it is. */
export const NewPasswordForm = ({ email, submitLabel, lastResult }: { email: string; submitLabel: string; lastResult: FormResult }) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('nieuw-wachtwoord', resetPasswordSchema, { lastResult })
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormErrors form={form} labels={{ password: t('accounts:password.new') }} />
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField field={fields.password} label={t('accounts:password.new')} hint={t('accounts:password.hint')} autoComplete="new-password" />
      <FormActions>
        <Button look="primary" pending={isBusy}>
          {submitLabel}
        </Button>
      </FormActions>
    </Form>
  )
}
