import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { signInSchema } from '~/domain/accounts/account.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { PasswordField } from '~/ui/fields/password-field'
import { TextField } from '~/ui/fields/text-field'
import { TextLink } from '~/ui/text-link'
import { type FormResult, useSchemaForm } from '../use-schema-form'
import { DoorPage } from './door-page'

export const SignInForm = ({ returnTo, lastResult }: { returnTo: string | null; lastResult: FormResult }) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('aanmelden', signInSchema, { lastResult })
  return (
    <DoorPage title={t('accounts:signIn.title')} sub={t('accounts:signIn.intro')}>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ email: t('accounts:email'), password: t('accounts:password.label') }} />
        <input type="hidden" name="naar" value={returnTo ?? ''} />
        <TextField field={fields.email} type="email" label={t('accounts:email')} autoComplete="username" />
        <PasswordField field={fields.password} label={t('accounts:password.label')} autoComplete="current-password" />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('accounts:signIn.submit')}
          </Button>
          <TextLink to={paths.passwordRequest()}>{t('accounts:signIn.forgotten')}</TextLink>
        </FormActions>
      </Form>
    </DoorPage>
  )
}
