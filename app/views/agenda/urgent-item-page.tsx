import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { itemKinds, urgentItemSchema } from '~/domain/meetings/agenda/item.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/fields/checkbox-field'
import { FieldRow } from '~/ui/fields/field-row'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextArea } from '~/ui/fields/text-area'
import { TextField } from '~/ui/fields/text-field'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { type FormResult, useSchemaForm } from '../use-schema-form'
import { itemLabels } from './item-labels'

interface Props {
  meeting: { id: string; title: string }
  lastResult: FormResult
}

/** An item that a running meeting takes up at once. */
export const UrgentItemPage = ({ meeting, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('hoogdringend', urgentItemSchema, { lastResult, defaultValue: { kind: 'discussion', minutes: 10 } })
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<MeetingCrumbs meeting={meeting} here={t('agenda:urgent.crumb')} />} eyebrow={meeting.title} title={t('agenda:urgent.title')} sub={t('agenda:urgent.intro')} />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ ...itemLabels(t), urgencyReason: t('agenda:urgent.reason'), hasConsent: t('agenda:urgent.consent') }} />
        <TextField field={fields.title} label={t('agenda:form.title')} />
        <FieldRow>
          <SelectField field={fields.kind} label={t('agenda:form.kind')} options={itemKinds.map((kind) => ({ value: kind, label: t(`agenda:kind.${kind}`) }))} width="short" />
          <TextField field={fields.minutes} type="number" min={0} max={600} inputMode="numeric" label={t('agenda:form.minutes')} suffix={t('agenda:min')} />
        </FieldRow>
        <TextArea field={fields.urgencyReason} label={t('agenda:urgent.reason')} hint={t('agenda:urgent.reasonHint')} rows={2} />
        <TextArea field={fields.note} label={t('agenda:form.note')} rows={3} />
        <CheckboxField field={fields.hasConsent} label={t('agenda:urgent.consent')} hint={t('agenda:urgent.consentHint')} />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('agenda:urgent.submit')}
          </Button>
          <LinkButton to={paths.live(meeting.id)} look="plain">
            {t('agenda:urgent.back')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
