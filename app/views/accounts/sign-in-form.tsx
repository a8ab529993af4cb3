import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { signInSchema } from '~/domain/accounts/account.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { PasswordField } from '~/ui/fields/password-field'
import { TextField } from '~/ui/fields/text-field'
import { PageHeader } from '~/ui/page-header'
import { TextLink } from '~/ui/text-link'

interface Props {
  returnTo: string | null
  lastResult: SubmissionResult<string[]> | undefined
}

export const SignInForm = ({ returnTo, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useForm({
    id: 'aanmelden',
    lastResult,
    constraint: getZodConstraint(signInSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: signInSchema }),
  })
  return (
    <div className="mx-auto max-w-md">
      <PageHeader title={t('accounts:signIn.title')} sub={t('accounts:signIn.intro')} />
      <Form method="post" {...getFormProps(form)}>
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
    </div>
  )
}
