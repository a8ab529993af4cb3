import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Link2 } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { linkSchema } from '~/domain/documents/links/link.schema'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/fields/checkbox-field'
import { FieldRow } from '~/ui/fields/field-row'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextField } from '~/ui/fields/text-field'
import { type FormResult, useSchemaForm } from '../../use-schema-form'

/** A new link: for whom, and until when. */
export const NewLink = ({ lastResult }: { lastResult: FormResult }) => {
  const t = useT()
  const [form, fields] = useSchemaForm('link', linkSchema, { lastResult })
  return (
    <Form method="post" {...getFormProps(form)} className="mt-5 grid gap-4" aria-label={t('documents:links.new')}>
      <FormErrors form={form} labels={{ label: t('documents:links.label'), lastDay: t('documents:links.lastDay') }} />
      <FieldRow>
        <TextField field={fields.label} label={t('documents:links.label')} autoComplete="off" />
        <TextField field={fields.lastDay} label={t('documents:links.lastDay')} type="date" />
      </FieldRow>
      <CheckboxField field={fields.withAttachments} label={t('documents:links.withAttachments')} hint={t('documents:links.withAttachmentsHint')} />
      <div>
        <Button icon={Link2}>{t('documents:links.new')}</Button>
      </div>
    </Form>
  )
}
