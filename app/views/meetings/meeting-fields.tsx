import type { FieldMetadata } from '@conform-to/react'
import { useT } from '~/core/i18n/use-t'
import { FieldRow } from '~/ui/fields/field-row'
import { TextField } from '~/ui/fields/text-field'

interface Fields {
  title: FieldMetadata<string>
  date: FieldMetadata<string>
  time: FieldMetadata<string>
  place: FieldMetadata<string | undefined>
  onlineLink: FieldMetadata<string | undefined>
}

/** What a meeting is made of, for the form of a new one and for changing it. */
export const MeetingFields = ({ fields }: { fields: Fields }) => {
  const t = useT()
  return (
    <>
      <TextField field={fields.title} label={t('meetings:form.title')} hint={t('meetings:form.titleHint')} />
      <FieldRow>
        <TextField field={fields.date} type="date" label={t('meetings:form.date')} />
        <TextField field={fields.time} type="time" label={t('meetings:form.time')} />
      </FieldRow>
      <TextField field={fields.place} label={t('meetings:form.place')} hint={t('meetings:form.placeHint')} />
      <TextField field={fields.onlineLink} type="url" label={t('meetings:form.onlineLink')} hint={t('meetings:form.onlineLinkHint')} inputMode="url" />
    </>
  )
}
