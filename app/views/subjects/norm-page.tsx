import { type DefaultValue, getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import type { z } from 'zod'
import { useT } from '~/core/i18n/use-t'
import { normSchema } from '~/domain/subjects/subject.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FieldRow } from '~/ui/fields/field-row'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextField } from '~/ui/fields/text-field'
import { ManagementPage } from '~/views/management/management-page'
import { type FormResult, useSchemaForm } from '~/views/use-schema-form'

/** How many meetings every municipality holds, from a year on. */
export const NormPage = ({ norm, lastResult }: { norm: DefaultValue<z.input<typeof normSchema>>; lastResult: FormResult }) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('norm', normSchema, { lastResult, defaultValue: norm })
  const labels = { firstYear: t('subjects:norm.firstYear'), meetingsPerYear: t('subjects:norm.meetingsPerYear'), source: t('subjects:source.label') }
  return (
    <ManagementPage title={t('subjects:norm.edit')} sub={t('subjects:norm.editText')} trail={[{ label: t('subjects:title'), to: paths.subjects() }]}>
      <Form method="post" {...getFormProps(form)} className="grid max-w-[46rem] gap-5">
        <FormErrors form={form} labels={labels} />
        <FieldRow>
          <TextField field={fields.firstYear} type="number" inputMode="numeric" label={labels.firstYear} />
          <TextField field={fields.meetingsPerYear} type="number" inputMode="numeric" label={labels.meetingsPerYear} />
        </FieldRow>
        <TextField field={fields.source} label={labels.source} hint={t('subjects:source.hint')} />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('subjects:norm.save')}
          </Button>
        </FormActions>
      </Form>
    </ManagementPage>
  )
}
