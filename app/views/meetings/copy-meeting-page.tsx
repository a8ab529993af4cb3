import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { copySchema } from '~/domain/meetings/meeting.schema'
import type { meetingToReuse } from '~/domain/meetings/templates/template.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/fields/checkbox-field'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { type FormResult, useSchemaForm } from '../use-schema-form'
import { MeetingCrumbs } from './meeting-crumbs'
import { MeetingFields } from './meeting-fields'
import { meetingLabels } from './meeting-labels'
import { useMoments } from './use-moments'

interface Props {
  meeting: Awaited<ReturnType<typeof meetingToReuse>>
  lastResult: FormResult
}

/** Another meeting with the same agenda: on which day. */
export const CopyMeetingPage = ({ meeting, lastResult }: Props) => {
  const t = useT()
  const { fullDate } = useMoments()
  const isBusy = useNavigation().state !== 'idle'
  const { title, place, onlineLink } = meeting
  const [form, fields] = useSchemaForm('kopie', copySchema, { lastResult, defaultValue: { title, place, onlineLink: onlineLink ?? '', time: '19:30' } })
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<MeetingCrumbs meeting={meeting} here={t('meetings:copy.crumb')} />}
        eyebrow={`${title}, ${fullDate(meeting.startsAt)}`}
        title={t('meetings:copy.title')}
        sub={t('meetings:copy.intro', { count: meeting.items })}
      />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={meetingLabels(t)} />
        <MeetingFields fields={fields} />
        <CheckboxField field={fields.withAttachments} label={t('meetings:copy.withAttachments')} hint={t('meetings:copy.withAttachmentsHint')} />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('meetings:copy.submit')}
          </Button>
          <LinkButton to={paths.meeting(meeting.id)} look="plain">
            {t('meetings:copy.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
