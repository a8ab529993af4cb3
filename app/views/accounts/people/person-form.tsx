import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { personSchema } from '~/domain/accounts/people/person.schema'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { type FormResult, useSchemaForm } from '~/views/use-schema-form'
import { PersonFields } from './person-fields'

interface Props {
  person: { name: string; email: string; locale: 'nl' | 'en'; isAdministrator: boolean }
  lastResult: FormResult
}

export const PersonForm = ({ person: { name, email, locale, isAdministrator }, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('persoon', personSchema, { lastResult, defaultValue: { name, email, locale, isAdministrator } })
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-120 gap-5">
      <FormErrors form={form} labels={{ name: t('accounts:person.name'), email: t('accounts:email'), isAdministrator: t('accounts:person.isAdministrator') }} />
      <PersonFields fields={fields} />
      <FormActions>
        <Button look="primary" pending={isBusy}>
          {t('accounts:person.save')}
        </Button>
      </FormActions>
    </Form>
  )
}
