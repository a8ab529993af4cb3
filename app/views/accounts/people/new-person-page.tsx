import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { newPersonSchema } from '~/domain/accounts/people/person.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/fields/checkbox-field'
import { FieldRow } from '~/ui/fields/field-row'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { ManagementPage } from '~/views/management/management-page'
import { type FormResult, useSchemaForm } from '~/views/use-schema-form'
import { PersonFields } from './person-fields'

export const NewPersonPage = ({ organisations, lastResult }: { organisations: { id: string; name: string }[]; lastResult: FormResult }) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('nieuwe-persoon', newPersonSchema, { lastResult, defaultValue: { locale: 'nl', invite: 'on' } })
  return (
    <ManagementPage title={t('accounts:person.new')} sub={t('accounts:person.newText')} trail={[{ label: t('accounts:person.title'), to: paths.people() }]}>
      <Form method="post" {...getFormProps(form)} className="grid max-w-[46rem] gap-5">
        <FormErrors form={form} labels={{ name: t('accounts:person.name'), email: t('accounts:email'), isAdministrator: t('accounts:person.isAdministrator'), organisationId: t('accounts:person.organisation'), function: t('accounts:person.function') }} />
        <PersonFields fields={fields} />
        <FieldRow>
          <SelectField
            field={fields.organisationId}
            label={t('accounts:person.organisation')}
            hint={t('accounts:person.organisationHint')}
            placeholder={t('accounts:person.noOrganisation')}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField field={fields.function} label={t('accounts:person.function')} hint={t('accounts:person.functionHint')} width="medium" />
        </FieldRow>
        <CheckboxField field={fields.invite} label={t('accounts:person.invite')} hint={t('accounts:person.inviteHint')} />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('accounts:person.create')}
          </Button>
        </FormActions>
      </Form>
    </ManagementPage>
  )
}
