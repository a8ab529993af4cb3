import type { FieldMetadata } from '@conform-to/react'
import { useT } from '~/core/i18n/use-t'
import { itemKinds } from '~/domain/meetings/agenda/item.schema'
import { CheckboxField } from '~/ui/fields/checkbox-field'
import type { FieldFacts } from '~/ui/fields/field-facts'
import { FieldRow } from '~/ui/fields/field-row'
import { SelectField } from '~/ui/fields/select-field'
import { TextArea } from '~/ui/fields/text-area'
import { TextField } from '~/ui/fields/text-field'
import type { ItemKind } from '~prisma/enums'
import { useMoments } from '../meetings/use-moments'
import { type OfferedSubject, SubjectPicker } from './subject-picker'

interface Props {
  fields: {
    title: FieldMetadata<string>
    kind: FieldMetadata<ItemKind>
    minutes: FieldMetadata<number>
    presenter: FieldMetadata<string | undefined>
    note: FieldMetadata<string | undefined>
    isClosed: FieldMetadata<boolean | undefined>
    approvesMinutesOfId: FieldMetadata<string | undefined>
    followsActions: FieldMetadata<boolean | undefined>
    subjectIds: FieldFacts
  }
  approvable: { id: string; title: string; startsAt: Date }[]
  subjects: OfferedSubject[]
}

/** What an agenda item says. */
export const ItemFields = ({ fields, approvable, subjects }: Props) => {
  const t = useT()
  const { date } = useMoments()
  return (
    <>
      <TextField field={fields.title} label={t('agenda:form.title')} />
      <FieldRow>
        <SelectField field={fields.kind} label={t('agenda:form.kind')} options={itemKinds.map((kind) => ({ value: kind, label: t(`agenda:kind.${kind}`) }))} width="short" />
        <TextField field={fields.minutes} type="number" min={0} max={600} inputMode="numeric" label={t('agenda:form.minutes')} suffix={t('agenda:min')} />
      </FieldRow>
      <TextField field={fields.presenter} label={t('agenda:form.presenter')} hint={t('agenda:form.presenterHint')} />
      <TextArea field={fields.note} label={t('agenda:form.note')} hint={t('agenda:form.noteHint')} rows={4} />
      {approvable.length > 0 && (
        <SelectField
          field={fields.approvesMinutesOfId}
          label={t('agenda:form.approves')}
          hint={t('agenda:form.approvesHint')}
          placeholder={t('agenda:form.approvesNone')}
          options={approvable.map(({ id, title, startsAt }) => ({ value: id, label: `${title}, ${date(startsAt)}` }))}
          width="full"
        />
      )}
      <SubjectPicker field={fields.subjectIds} subjects={subjects} />
      <CheckboxField field={fields.followsActions} label={t('agenda:form.followsActions')} hint={t('agenda:form.followsActionsHint')} />
      <CheckboxField field={fields.isClosed} label={t('agenda:form.isClosed')} hint={t('agenda:form.isClosedHint')} />
    </>
  )
}
