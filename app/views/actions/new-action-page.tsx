import type { SubmissionResult } from '@conform-to/react'
import { useT } from '~/core/i18n/use-t'
import type { newActionPage } from '~/domain/meetings/decisions/recording.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { PageHeader } from '~/ui/page-header'
import { AddActionForm } from './add-action-form'

interface Props {
  meetingId: string
  itemId: string
  page: Awaited<ReturnType<typeof newActionPage>>
  lastResult?: SubmissionResult<string[]> | undefined
}

export const NewActionPage = ({ meetingId, itemId, page, lastResult }: Props) => {
  const t = useT()
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: page.meetingTitle, to: paths.meeting(meetingId) }, { label: t('decisions:action.pageTitle') }]} />}
        title={t('decisions:action.pageTitle')}
        eyebrow={page.itemTitle}
      />
      <AddActionForm
        action={paths.newAction(meetingId, itemId)}
        owners={page.owners}
        decisions={page.decisions}
        returnTo={page.isRunning ? paths.live(meetingId) : paths.minutes(meetingId)}
        lastResult={lastResult}
      />
    </div>
  )
}
