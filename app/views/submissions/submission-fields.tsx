import type { FieldMetadata } from '@conform-to/react'
import { formatCalendarDate } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { itemKinds } from '~/domain/meetings/agenda/item.schema'
import type { SubmissionChoices } from '~/domain/meetings/submissions/submission.queries.server'
import { CheckboxField } from '~/ui/fields/checkbox-field'
import { FieldRow } from '~/ui/fields/field-row'
import { SelectField } from '~/ui/fields/select-field'
import { TextArea } from '~/ui/fields/text-area'
import { TextField } from '~/ui/fields/text-field'
import type { ItemKind } from '~prisma/enums'
import { useMoments } from '../meetings/use-moments'

interface Props {
  fields: {
    meetingId: FieldMetadata<string | undefined>
    title: FieldMetadata<string>
    explanation: FieldMetadata<string | undefined>
    kind: FieldMetadata<ItemKind>
    minutes: FieldMetadata<number>
    isUrgent: FieldMetadata<boolean | undefined>
    urgencyReason: FieldMetadata<string | undefined>
  }
  choices: SubmissionChoices
}

/** What an organisation says of the item it wants on an agenda. */
export const SubmissionFields = ({ fields, choices }: Props) => {
  const t = useT()
  const language = useLanguage()
  const { date } = useMoments()
  const { allowsUrgentItems } = choices.body
  const wordsOf = ({ title, startsAt, lastDay, isLate }: SubmissionChoices['meetings'][number]) => {
    const values = { title, date: date(startsAt), lastDay: formatCalendarDate(lastDay, language) }
    if (!isLate) return t('submissions:form.until', values)
    return allowsUrgentItems ? t('submissions:form.isLate', values) : t('submissions:form.isOver', values)
  }
  return (
    <>
      <SelectField
        field={fields.meetingId}
        label={t('submissions:form.meeting')}
        placeholder={t('submissions:nextMeeting')}
        options={choices.meetings.map((meeting) => ({ value: meeting.id, label: wordsOf(meeting) }))}
        width="full"
      />
      <TextField field={fields.title} label={t('submissions:form.title')} hint={t('submissions:form.titleHint')} />
      <TextArea field={fields.explanation} label={t('submissions:form.explanation')} hint={t('submissions:form.explanationHint')} rows={6} />
      <FieldRow>
        <SelectField field={fields.kind} label={t('submissions:form.kind')} options={itemKinds.map((kind) => ({ value: kind, label: t(`agenda:kind.${kind}`) }))} width="short" />
        <TextField field={fields.minutes} type="number" min={0} max={600} inputMode="numeric" label={t('submissions:form.minutes')} suffix={t('agenda:min')} />
      </FieldRow>
      {allowsUrgentItems && (
        <>
          <CheckboxField field={fields.isUrgent} label={t('submissions:form.isUrgent')} hint={t('submissions:form.isUrgentHint')} />
          <TextArea field={fields.urgencyReason} label={t('submissions:form.urgencyReason')} rows={2} />
        </>
      )}
    </>
  )
}
