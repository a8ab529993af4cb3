import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { membershipSchema } from '~/domain/accounts/memberships/membership.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { TextLink } from '~/ui/text-link'
import { ManagementPage } from '~/views/management/management-page'
import { type FormResult, useSchemaForm } from '~/views/use-schema-form'

interface Props {
  person: { id: string; name: string }
  organisations: { id: string; name: string }[]
  lastResult: FormResult
}

export const NewMembershipPage = ({ person, organisations, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('lidmaatschap', membershipSchema, { lastResult })
  const trail = [
    { label: t('accounts:person.title'), to: paths.people() },
    { label: person.name, to: paths.person(person.id) },
  ]
  return (
    <ManagementPage title={t('accounts:membership.title')} sub={t('accounts:membership.text', { name: person.name })} trail={trail}>
      <Form method="post" {...getFormProps(form)} className="grid max-w-120 gap-5">
        <FormErrors form={form} labels={{ organisationId: t('accounts:person.organisation'), function: t('accounts:person.function') }} />
        <SelectField field={fields.organisationId} label={t('accounts:person.organisation')} options={organisations.map(({ id, name }) => ({ value: id, label: name }))} />
        <TextField field={fields.function} label={t('accounts:person.function')} hint={t('accounts:person.functionHint')} />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('accounts:membership.add')}
          </Button>
          <TextLink to={paths.person(person.id)}>{t('ui:cancel')}</TextLink>
        </FormActions>
      </Form>
    </ManagementPage>
  )
}
