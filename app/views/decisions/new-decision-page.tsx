import type { SubmissionResult } from '@conform-to/react'
import { useT } from '~/core/i18n/use-t'
import type { newDecisionPage } from '~/domain/meetings/decisions/recording.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { PageHeader } from '~/ui/page-header'
import { RecordDecisionForm } from './record-decision-form'

interface Props {
  meetingId: string
  itemId: string
  page: Awaited<ReturnType<typeof newDecisionPage>>
  lastResult?: SubmissionResult<string[]> | undefined
}

export const NewDecisionPage = ({ meetingId, itemId, page, lastResult }: Props) => {
  const t = useT()
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: page.meetingTitle, to: paths.meeting(meetingId) }, { label: t('decisions:form.pageTitle') }]} />}
        title={t('decisions:form.pageTitle')}
        eyebrow={page.itemTitle}
      />
      <RecordDecisionForm
        action={paths.newDecision(meetingId, itemId)}
        polls={page.polls}
        returnTo={page.isRunning ? paths.live(meetingId) : undefined}
        lastResult={lastResult}
      />
    </div>
  )
}
