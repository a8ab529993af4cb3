import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { addSpeakerFields } from '~/domain/meetings/speakers/speakers.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FieldRow } from '~/ui/fields/field-row'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { type FormResult, useSchemaForm } from '~/views/use-schema-form'

interface Props {
  meetingId: string
  people: { id: string; name: string; organisationName: string }[]
  formKey: string
  lastResult: FormResult
}

/** Puts somebody without a device on the list of speakers. */
export const AddSpeakerForm = ({ meetingId, people, formKey, lastResult }: Props) => {
  const t = useT()
  const [form, fields] = useSchemaForm('spreker', addSpeakerFields, { lastResult })
  return (
    <Form method="post" action={paths.addSpeaker(meetingId)} {...getFormProps(form)} className="grid max-w-[34rem] gap-5">
      <FormErrors form={form} labels={{ name: t('speakers:add.name') }} />
      <input type="hidden" name="key" value={formKey} />
      <SelectField
        field={fields.attendanceId}
        label={t('speakers:add.seat')}
        placeholder={t('speakers:add.otherwise')}
        options={people.map(({ id, name, organisationName }) => ({ value: id, label: `${name} (${organisationName})` }))}
        width="full"
      />
      <FieldRow>
        <TextField field={fields.name} label={t('speakers:add.name')} hint={t('speakers:add.nameHint')} />
        <TextField field={fields.organisationName} label={t('speakers:add.organisation')} />
      </FieldRow>
      <FormActions>
        <Button look="primary">{t('speakers:add.submit')}</Button>
        <Button name="isPointOfOrder" value="true">
          {t('speakers:add.submitOrder')}
        </Button>
      </FormActions>
    </Form>
  )
}
