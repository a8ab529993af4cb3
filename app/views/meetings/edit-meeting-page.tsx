import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { meetingSchema } from '~/domain/meetings/meeting.schema'
import type { meetingForEditing } from '~/domain/meetings/preparing.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/fields/checkbox-field'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { MeetingCrumbs } from './meeting-crumbs'
import { MeetingFields } from './meeting-fields'
import { meetingLabels } from './meeting-labels'

interface Props {
  meeting: Awaited<ReturnType<typeof meetingForEditing>>
  lastResult?: SubmissionResult<string[]> | undefined
}

/** Title, moment, place and openness of a meeting. */
export const EditMeetingPage = ({ meeting, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const { title, date, time, place, onlineLink, isPublic } = meeting
  const [form, fields] = useForm({
    id: 'gegevens',
    lastResult,
    constraint: getZodConstraint(meetingSchema),
    defaultValue: { title, date, time, place, onlineLink, isPublic },
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: meetingSchema }),
  })
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<MeetingCrumbs meeting={meeting} here={t('meetings:edit.crumb')} />} title={t('meetings:edit.title')} eyebrow={meeting.title} />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={meetingLabels(t)} />
        {meeting.status === 'convened' && <Notice tone="warn">{t('meetings:edit.convened')}</Notice>}
        <MeetingFields fields={fields} />
        <CheckboxField field={fields.isPublic} label={t('meetings:form.isPublic')} hint={t('meetings:form.isPublicHint')} />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('meetings:save')}
          </Button>
          <LinkButton to={paths.meeting(meeting.id)} look="plain">
            {t('meetings:cancelEdit')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
