import { Pencil } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { SubmissionPage as Page } from '~/domain/meetings/submissions/submission.queries.server'
import { paths } from '~/paths'
import { DescriptionList } from '~/ui/description-list'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { AttachmentLink } from '../agenda/attachment-link'
import { AttachmentRows } from '../agenda/attachment-rows'
import { UploadForm } from '../agenda/upload-form'
import { useInvitations } from '../live/use-invitations'
import { useMoments } from '../meetings/use-moments'
import { Paragraphs } from '../text/paragraphs'
import { SubmissionActs } from './submission-acts'
import { SubmissionChip } from './submission-chip'
import { SubmissionCrumbs } from './submission-crumbs'
import { SubmissionHistory } from './submission-history'

/** A submission: what it says, where it stands, and the one thing to do about it. */
export const SubmissionPage = ({ page }: { page: Page }) => {
  const t = useT()
  useInvitations('meetings')
  const { submission, may } = page
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<SubmissionCrumbs submission={submission} />}
        eyebrow={submission.body.name}
        title={<span lang="nl">{submission.title}</span>}
        sub={
          <span className="inline-flex flex-wrap items-baseline gap-x-3 gap-y-1">
            {t('submissions:by', { name: submission.organisation.name })}
            <SubmissionChip status={submission.status} isUrgent={submission.isUrgent} />
          </span>
        }
        actions={
          may.edit && (
            <LinkButton to={paths.editSubmission(submission.id)} icon={Pencil}>
              {t('submissions:detail.edit')}
            </LinkButton>
          )
        }
      />
      <SubmissionActs page={page} />
      <Section title={t('submissions:detail.explanation')}>
        <div lang="nl" className="grid gap-3 font-serif">
          {submission.explanation ? <Paragraphs text={submission.explanation} /> : <p className="text-ink-soft">{t('submissions:detail.noExplanation')}</p>}
        </div>
      </Section>
      <Section title={t('submissions:detail.facts')}>
        <Facts submission={submission} />
      </Section>
      <Section title={t('submissions:detail.files')} id="bijlagen">
        <Files page={page} />
      </Section>
      <Section title={t('submissions:detail.history')}>
        <SubmissionHistory steps={submission.steps} />
      </Section>
    </div>
  )
}

const Facts = ({ submission }: { submission: Page['submission'] }) => {
  const t = useT()
  const { fullDate } = useMoments()
  const { meeting, organisation, kind, minutes, isUrgent, urgencyReason } = submission
  return (
    <DescriptionList
      items={[
        { term: t('submissions:detail.organisation'), detail: organisation.name },
        { term: t('submissions:detail.meeting'), detail: meeting ? `${meeting.title}, ${fullDate(meeting.startsAt)}` : t('submissions:nextMeeting') },
        { term: t('submissions:detail.kind'), detail: t(`agenda:kind.${kind}`) },
        { term: t('submissions:detail.minutes'), detail: t('agenda:minutes', { count: minutes }) },
        ...(isUrgent ? [{ term: t('submissions:detail.urgency'), detail: urgencyReason }] : []),
      ]}
    />
  )
}

const Files = ({ page: { submission, may } }: { page: Page }) => {
  const t = useT()
  const toFile = (id: string) => paths.submissionFile(submission.id, id)
  if (may.edit)
    return (
      <>
        <AttachmentRows attachments={submission.attachments} toFile={toFile} toWithdraw={(id) => paths.withdrawSubmissionFile(submission.id, id)} />
        <UploadForm to={paths.newSubmissionFile(submission.id)} />
      </>
    )
  if (submission.attachments.length === 0) return <p className="text-ink-soft">{t('submissions:detail.noFiles')}</p>
  return (
    <ul className="grid">
      {submission.attachments.map(({ id, ...file }) => (
        <li key={id}>
          <AttachmentLink to={toFile(id)} {...file} />
        </li>
      ))}
    </ul>
  )
}
