import { getFormProps, type SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { type sitters, sitterSchema } from '~/domain/meetings/attendance/attendance.schema'
import { Button } from '~/ui/button'
import { FormErrors } from '~/ui/fields/form-errors'
import { RadioGroup } from '~/ui/fields/radio-group'
import { TextField } from '~/ui/fields/text-field'
import { useSchemaForm } from '../use-schema-form'

interface Props {
  /** Who may sit there by right. */
  seat: { holder: string | null; substitute: string | null }
  /** Who sits there now, or is likely to. */
  usual: { sitter: (typeof sitters)[number]; name: string }
  lastResult?: SubmissionResult<string[]> | undefined
}

/** Who sits on a seat: its holder, its standing substitute, or somebody else by name. */
export const SitterForm = ({ seat, usual, lastResult }: Props) => {
  const t = useT()
  const [form, fields] = useSchemaForm('zetel', sitterSchema, { lastResult, defaultValue: usual })
  const options = [
    ...(seat.holder ? [{ value: 'holder', label: t('attendance:sitter.holder', { name: seat.holder }) }] : []),
    ...(seat.substitute ? [{ value: 'substitute', label: t('attendance:sitter.substitute', { name: seat.substitute }) }] : []),
    { value: 'named', label: t('attendance:sitter.named'), hint: t('attendance:sitter.namedHint') },
  ]
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormErrors form={form} labels={{ sitter: t('attendance:sitter.legend'), name: t('attendance:sitter.name') }} />
      <RadioGroup field={fields.sitter} legend={t('attendance:sitter.legend')} options={options} />
      <TextField field={fields.name} label={t('attendance:sitter.name')} hint={t('attendance:sitter.nameHint')} autoComplete="off" />
      <div>
        <Button look="primary">{t('attendance:sitter.submit')}</Button>
      </div>
    </Form>
  )
}
