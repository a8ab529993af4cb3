import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { changePasswordSchema } from '~/domain/accounts/passwords/password.schema'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { PasswordField } from '~/ui/fields/password-field'
import { PageHeader } from '~/ui/page-header'
import { TextLink } from '~/ui/text-link'
import { type FormResult, useSchemaForm } from '~/views/use-schema-form'

export const ChangePasswordPage = ({ email, lastResult }: { email: string; lastResult: FormResult }) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('wachtwoord', changePasswordSchema, { lastResult })
  const title = t('accounts:profile.changePassword')
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('accounts:profile.title'), to: paths.profile() }, { label: title }]} />}
        title={title}
        sub={t('accounts:profile.changePasswordText')}
      />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ currentPassword: t('accounts:password.current'), password: t('accounts:password.new') }} />
        <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
        <PasswordField field={fields.currentPassword} label={t('accounts:password.current')} autoComplete="current-password" />
        <PasswordField field={fields.password} label={t('accounts:password.new')} hint={t('accounts:password.hint')} autoComplete="new-password" />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('accounts:profile.savePassword')}
          </Button>
          <TextLink to={paths.profile()}>{t('ui:cancel')}</TextLink>
        </FormActions>
      </Form>
    </div>
  )
}
