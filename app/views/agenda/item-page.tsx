import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import { BookOpenText } from 'lucide-react'
import { type Translate, useT } from '~/core/i18n/use-t'
import { itemChangeSchema } from '~/domain/meetings/agenda/item.schema'
import { isPaper } from '~/domain/meetings/agenda/papers/agenda-paper'
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
import { OtherVersion, useRevision } from '../text/other-version'
import { AttachmentRows } from './attachment-rows'
import { ItemFields } from './item-fields'
import { itemLabels } from './item-labels'
import { NewerVersion } from './papers/newer-version'
import { UploadForm } from './upload-form'

interface Props {
  page: Awaited<ReturnType<typeof itemForEditing>>
  lastResult?: SubmissionResult<string[]> | undefined
}

/** One item: what it says, and its attachments. */
export const ItemPage = ({ page: { meeting, item, approvable, subjects, newer }, lastResult }: Props) => {
  const t = useT()
  const { time } = useMoments()
  const isBusy = useNavigation().state !== 'idle'
  const { title, kind, minutes, presenter, note, isClosed, approvesMinutesOfId, followsActions } = item
  const { revision, isStale } = useRevision(item.revision, lastResult)
  const [form, fields] = useForm({
    id: 'agendapunt',
    lastResult,
    constraint: getZodConstraint(itemChangeSchema),
    defaultValue: { title, kind, minutes, presenter, note, isClosed, approvesMinutesOfId, followsActions, subjectIds: item.subjects.map(({ id }) => id) },
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: itemChangeSchema }),
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
          {isStale && <OtherVersion facts={factsOf(item, t)} />}
          <input type="hidden" name="revision" value={revision} />
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
        <AttachmentRows
          attachments={item.attachments}
          toFile={(id, file) => (isPaper(file) ? paths.paperInMeeting(meeting.id, id) : paths.attachment(meeting.id, id))}
          toWithdraw={(id) => paths.withdrawAttachment(meeting.id, id)}
          about={(id) => newer.filter(({ attachmentId }) => attachmentId === id).map((one) => <NewerVersion key={id} meetingId={meeting.id} itemId={item.id} newer={one} />)}
        />
        <div className="mt-4">
          <LinkButton to={paths.papersToAdd(meeting.id, item.id)} icon={BookOpenText}>
            {t('agenda:paper.add')}
          </LinkButton>
        </div>
        <UploadForm to={paths.newAttachment(meeting.id, item.id)} />
      </Section>
    </div>
  )
}

/** What the item says now, for who typed something else meanwhile. */
const factsOf = ({ title, kind, minutes, presenter, note }: Props['page']['item'], t: Translate) => [
  { term: t('agenda:form.title'), detail: title ?? '' },
  { term: t('agenda:form.kind'), detail: kind ? t(`agenda:kind.${kind}`) : '' },
  { term: t('agenda:form.minutes'), detail: t('agenda:minutes', { count: minutes }) },
  { term: t('agenda:form.presenter'), detail: presenter },
  { term: t('agenda:form.note'), detail: note },
]
