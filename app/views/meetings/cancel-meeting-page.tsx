import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { cancelMeetingSchema } from '~/domain/meetings/meeting.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextArea } from '~/ui/fields/text-area'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { MeetingCrumbs } from './meeting-crumbs'
import { useMoments } from './use-moments'

interface Props {
  meeting: { id: string; title: string; startsAt: Date; invited: number }
  lastResult?: SubmissionResult<string[]> | undefined
}

/** Cancels a meeting, with the reason that everybody convened will read. */
export const CancelMeetingPage = ({ meeting, lastResult }: Props) => {
  const t = useT()
  const { fullDate } = useMoments()
  const [form, fields] = useForm({
    id: 'annulering',
    lastResult,
    constraint: getZodConstraint(cancelMeetingSchema),
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: cancelMeetingSchema }),
  })
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<MeetingCrumbs meeting={meeting} here={t('meetings:cancel.title')} />}
        title={t('meetings:cancel.title')}
        eyebrow={`${meeting.title}, ${fullDate(meeting.startsAt)}`}
        sub={meeting.invited > 0 ? t('meetings:cancel.convened', { count: meeting.invited }) : t('meetings:cancel.preparation')}
      />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ reason: t('meetings:cancel.reason') }} />
        <TextArea field={fields.reason} label={t('meetings:cancel.reason')} hint={t('meetings:cancel.reasonHint')} rows={2} />
        <FormActions>
          <Button look="destructive">{t('meetings:cancel.submit')}</Button>
          <LinkButton to={paths.meeting(meeting.id)} look="plain">
            {t('meetings:cancel.keep')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
