import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { requestPasswordResetSchema } from '~/domain/accounts/passwords/password.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextField } from '~/ui/fields/text-field'
import { TextLink } from '~/ui/text-link'
import { type FormResult, useSchemaForm } from '../use-schema-form'
import { DoorPage } from './door-page'

export const PasswordRequestForm = ({ lastResult }: { lastResult: FormResult }) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('wachtwoord-vragen', requestPasswordResetSchema, { lastResult })
  return (
    <DoorPage title={t('accounts:reset.title')} sub={t('accounts:reset.intro')}>
      <Form method="post" action={paths.passwordRequest()} {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ email: t('accounts:email') }} />
        <TextField field={fields.email} type="email" label={t('accounts:email')} autoComplete="username" />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('accounts:reset.submit')}
          </Button>
          <TextLink to={paths.signIn()}>{t('accounts:reset.back')}</TextLink>
        </FormActions>
      </Form>
    </DoorPage>
  )
}

/** The same words whether the account exists or not. */
export const PasswordRequested = () => {
  const t = useT()
  return (
    <DoorPage title={t('accounts:reset.sentTitle')} sub={t('accounts:reset.sentText')}>
      <p className="mb-5">{t('accounts:reset.sentHelp')}</p>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <TextLink to={paths.passwordRequest()}>{t('accounts:reset.again')}</TextLink>
        <TextLink to={paths.signIn()}>{t('accounts:reset.back')}</TextLink>
      </p>
    </DoorPage>
  )
}
