import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { itemSchema } from '~/domain/meetings/agenda/item.schema'
import type { itemForEditing } from '~/domain/meetings/preparing.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { useMoments } from '../meetings/use-moments'
import { AttachmentRows } from './attachment-rows'
import { ItemFields } from './item-fields'
import { itemLabels } from './item-labels'
import { UploadForm } from './upload-form'

interface Props {
  page: Awaited<ReturnType<typeof itemForEditing>>
  lastResult?: SubmissionResult<string[]> | undefined
}

/** One item: what it says, and its attachments. */
export const ItemPage = ({ page: { meeting, item, approvable, subjects }, lastResult }: Props) => {
  const t = useT()
  const { time } = useMoments()
  const isBusy = useNavigation().state !== 'idle'
  const { title, kind, minutes, presenter, note, isClosed, approvesMinutesOfId } = item
  const [form, fields] = useForm({
    id: 'agendapunt',
    lastResult,
    constraint: getZodConstraint(itemSchema),
    defaultValue: { title, kind, minutes, presenter, note, isClosed, approvesMinutesOfId, subjectIds: item.subjects.map(({ id }) => id) },
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: itemSchema }),
  })
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<MeetingCrumbs meeting={meeting} here={t('agenda:editItem')} />}
        eyebrow={meeting.title}
        title={`${item.number}. ${title}`}
        sub={t('agenda:plannedAt', { start: time(item.startsAt), end: time(item.endsAt) })}
      />
      <Section title={t('agenda:content')}>
        <Form method="post" {...getFormProps(form)} className="grid gap-5">
          <FormErrors form={form} labels={itemLabels(t)} />
          <ItemFields fields={fields} approvable={approvable} subjects={subjects} />
          <FormActions>
            <Button look="primary" pending={isBusy}>
              {t('meetings:save')}
            </Button>
            <LinkButton to={paths.agenda(meeting.id)} look="plain">
              {t('meetings:cancelEdit')}
            </LinkButton>
          </FormActions>
        </Form>
      </Section>
      <Section title={t('agenda:attachmentsTitle')} id="bijlagen">
        <AttachmentRows attachments={item.attachments} toFile={(id) => paths.attachment(meeting.id, id)} toWithdraw={(id) => paths.withdrawAttachment(meeting.id, id)} />
        <UploadForm to={paths.newAttachment(meeting.id, item.id)} />
      </Section>
    </div>
  )
}
