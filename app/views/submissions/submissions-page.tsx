import { FilePlus2, Inbox } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { SubmissionLine, submissionsOf } from '~/domain/meetings/submissions/submission.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { EmptyState } from '~/ui/empty-state'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { FilterBar } from '~/ui/filter-bar'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { useInvitations } from '../live/use-invitations'
import { SubmissionRows } from './submission-rows'

type Props = Awaited<ReturnType<typeof submissionsOf>>

/** What organisations want on an agenda: what waits for the reader first. */
export const SubmissionsPage = ({ bodies, bodyId, submissions, maySubmit }: Props) => {
  const t = useT()
  useInvitations('meetings')
  const asking = submissions.filter(({ asks }) => asks)
  const others = submissions.filter(({ asks }) => !asks)
  return (
    <>
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('meetings:list.title'), to: paths.meetings() }, { label: t('submissions:title') }]} />}
        title={t('submissions:title')}
        sub={t('submissions:intro')}
        actions={
          maySubmit && (
            <LinkButton to={paths.newSubmission(bodyId ?? undefined)} look="primary" icon={FilePlus2}>
              {t('submissions:new')}
            </LinkButton>
          )
        }
      />
      {bodies.length > 1 && (
        <FilterBar label={t('submissions:filter')} action={paths.submissions()} {...(bodyId && { resetTo: paths.submissions() })}>
          <SelectField
            field={plainField({ name: 'orgaan', value: bodyId ?? '' })}
            label={t('submissions:body')}
            placeholder={t('submissions:allBodies')}
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FilterBar>
      )}
      {submissions.length === 0 && (
        <EmptyState icon={Inbox} title={t('submissions:none')}>
          {maySubmit ? t('submissions:noneText') : t('submissions:noneTextSecretary')}
        </EmptyState>
      )}
      <Part title={t('submissions:waiting')} submissions={asking} />
      <Part title={asking.length > 0 ? t('submissions:others') : t('submissions:title')} submissions={others} />
    </>
  )
}

const Part = ({ title, submissions }: { title: string; submissions: SubmissionLine[] }) =>
  submissions.length > 0 && (
    <Section title={title}>
      <SubmissionRows label={title} submissions={submissions} />
    </Section>
  )
