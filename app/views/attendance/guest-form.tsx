import { getFormProps, type SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { guestSchema } from '~/domain/meetings/guests/guest.schema'
import type { GuestsPageData } from '~/domain/meetings/guests/guests.queries.server'
import { Button } from '~/ui/button'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { useSchemaForm } from '../use-schema-form'

interface Props {
  page: GuestsPageData
  lastResult?: SubmissionResult<string[]> | undefined
}

/** Who comes, from where, for what; with an address they get an invitation. */
export const GuestForm = ({ page: { items, guests }, lastResult }: Props) => {
  const t = useT()
  const [form, fields] = useSchemaForm('gast', guestSchema, { lastResult })
  return (
    <Form key={guests.length} method="post" {...getFormProps(form)} className="grid gap-5">
      <FormErrors form={form} labels={{ name: t('attendance:guest.name'), organisation: t('attendance:guest.organisation'), email: t('attendance:guest.email'), itemId: t('attendance:guest.forWhat') }} />
      <TextField field={fields.name} label={t('attendance:guest.name')} autoComplete="off" />
      <TextField field={fields.organisation} label={t('attendance:guest.organisation')} autoComplete="off" />
      <TextField field={fields.email} type="email" label={t('attendance:guest.email')} hint={t('attendance:guest.emailHint')} autoComplete="off" />
      <SelectField
        field={fields.itemId}
        label={t('attendance:guest.forWhat')}
        placeholder={t('attendance:proxy.wholeMeeting')}
        options={items.map(({ id, number, title }) => ({ value: id, label: t('attendance:proxy.forItem', { number, title }) }))}
        width="full"
      />
      <div>
        <Button look="primary">{t('attendance:guest.add')}</Button>
      </div>
    </Form>
  )
}
