import { type DefaultValue, getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import type { z } from 'zod'
import { useT } from '~/core/i18n/use-t'
import { organisationSchema } from '~/domain/accounts/organisations/organisation.schema'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { type FormResult, useSchemaForm } from '~/views/use-schema-form'
import { useKindOptions } from './kind-options'

interface Props {
  organisation?: DefaultValue<z.input<typeof organisationSchema>>
  submitLabel: string
  lastResult: FormResult
}

export const OrganisationForm = ({ organisation, submitLabel, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('organisatie', organisationSchema, { lastResult, ...(organisation && { defaultValue: organisation }) })
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-120 gap-5">
      <FormErrors form={form} labels={{ name: t('accounts:organisation.name'), kind: t('accounts:organisation.kind'), email: t('accounts:organisation.email') }} />
      <TextField field={fields.name} label={t('accounts:organisation.name')} />
      <SelectField field={fields.kind} label={t('accounts:organisation.kind')} options={useKindOptions()} />
      <TextField field={fields.email} type="email" label={t('accounts:organisation.email')} width="full" />
      <FormActions>
        <Button look="primary" pending={isBusy}>
          {submitLabel}
        </Button>
      </FormActions>
    </Form>
  )
}
