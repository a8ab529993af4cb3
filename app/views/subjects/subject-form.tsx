import { type DefaultValue, getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import type { z } from 'zod'
import { useT } from '~/core/i18n/use-t'
import { subjectSchema } from '~/domain/subjects/subject.schema'
import { Button } from '~/ui/button'
import { FieldRow } from '~/ui/fields/field-row'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { type FormResult, useSchemaForm } from '~/views/use-schema-form'

interface Props {
  subject: DefaultValue<z.input<typeof subjectSchema>>
  submitLabel: string
  lastResult: FormResult
}

const checklists = ['discussion', 'activity'] as const
const obligations = ['perDraft', 'perProject', 'periodic', 'yearly', 'continuous', 'advised', 'optional'] as const

export const SubjectForm = ({ subject, submitLabel, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('onderwerp', subjectSchema, { lastResult, defaultValue: subject })
  const labels = {
    checklist: t('subjects:checklist.label'),
    code: t('subjects:code.label'),
    title: t('subjects:name'),
    priority: t('subjects:priority.label'),
    obligation: t('subjects:obligation.label'),
    source: t('subjects:source.label'),
    validFrom: t('subjects:validFrom.label'),
    validTo: t('subjects:validTo.label'),
  }
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-[46rem] gap-5">
      <FormErrors form={form} labels={labels} />
      <SelectField field={fields.checklist} label={labels.checklist} options={checklists.map((value) => ({ value, label: t(`subjects:checklist.${value}`) }))} />
      <FieldRow>
        <TextField field={fields.code} label={labels.code} hint={t('subjects:code.hint')} width="short" autoCapitalize="characters" />
        <TextField field={fields.priority} type="number" min={1} max={9} inputMode="numeric" label={labels.priority} hint={t('subjects:priority.hint')} />
      </FieldRow>
      <TextField field={fields.title} label={labels.title} />
      <SelectField field={fields.obligation} label={labels.obligation} options={obligations.map((value) => ({ value, label: t(`subjects:obligation.${value}`) }))} />
      <TextField field={fields.source} label={labels.source} hint={t('subjects:source.hint')} />
      <FieldRow>
        <TextField field={fields.validFrom} type="date" label={labels.validFrom} />
        <TextField field={fields.validTo} type="date" label={labels.validTo} hint={t('subjects:validTo.hint')} />
      </FieldRow>
      <FormActions>
        <Button look="primary" pending={isBusy}>
          {submitLabel}
        </Button>
      </FormActions>
    </Form>
  )
}
