import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { newItemSchema } from '~/domain/meetings/agenda/item.schema'
import type { newItemChoices } from '~/domain/meetings/preparing.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/fields/checkbox-field'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { ItemFields } from './item-fields'
import { itemLabels } from './item-labels'

type Props = Awaited<ReturnType<typeof newItemChoices>> & { lastResult?: SubmissionResult<string[]> | undefined }

/** A new item, with everything it can say. */
export const NewItemPage = ({ meeting, parents, approvable, subjects, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useForm({
    id: 'agendapunt',
    lastResult,
    constraint: getZodConstraint(newItemSchema),
    defaultValue: { kind: 'discussion', minutes: 10, isClosed: meeting.startsItemsClosed },
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newItemSchema }),
  })
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<MeetingCrumbs meeting={meeting} here={t('agenda:new.title')} />} eyebrow={meeting.title} title={t('agenda:new.title')} />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={itemLabels(t)} />
        <ItemFields fields={fields} approvable={approvable} subjects={subjects} />
        {parents.length > 0 && (
          <SelectField
            field={fields.parentId}
            label={t('agenda:form.parent')}
            placeholder={t('agenda:form.parentNone')}
            options={parents.map(({ id, title }) => ({ value: id, label: title }))}
            width="full"
          />
        )}
        {meeting.status === 'convened' && (
          <>
            <CheckboxField field={fields.isUrgent} label={t('agenda:form.isUrgent')} hint={t('agenda:form.isUrgentHint')} />
            <TextField field={fields.urgencyReason} label={t('agenda:urgent.reason')} hint={t('agenda:urgent.reasonHint')} />
          </>
        )}
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('agenda:new.submit')}
          </Button>
          <LinkButton to={paths.agenda(meeting.id)} look="plain">
            {t('meetings:cancelEdit')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
