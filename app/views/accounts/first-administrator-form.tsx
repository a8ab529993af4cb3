import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { firstAdministratorSchema } from '~/domain/accounts/invitations/invitation.schema'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { PasswordField } from '~/ui/fields/password-field'
import { TextField } from '~/ui/fields/text-field'
import { type FormResult, useSchemaForm } from '../use-schema-form'

/** The very first account of an empty house. */
export const FirstAdministratorForm = ({ lastResult }: { lastResult: FormResult }) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('eerste-beheerder', firstAdministratorSchema, { lastResult })
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormErrors form={form} labels={{ name: t('accounts:person.name'), email: t('accounts:email'), password: t('accounts:password.label') }} />
      <TextField field={fields.name} label={t('accounts:person.name')} autoComplete="name" />
      <TextField field={fields.email} type="email" label={t('accounts:email')} autoComplete="username" />
      <PasswordField field={fields.password} label={t('accounts:password.label')} hint={t('accounts:password.hint')} autoComplete="new-password" />
      <FormActions>
        <Button look="primary" pending={isBusy}>
          {t('accounts:invitation.firstSubmit')}
        </Button>
      </FormActions>
    </Form>
  )
}
