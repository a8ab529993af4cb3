import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { MinutesPageData } from '~/domain/meetings/minutes/minutes-page.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { PageHeader } from '~/ui/page-header'
import { useInvitations } from '../live/use-invitations'
import { DraftProblems } from './draft-problems'
import { LatestMinutes } from './latest-minutes'
import { MinutesSteps } from './minutes-steps'
import { MinutesVersions } from './minutes-versions'
import { NextAct } from './next-act'
import { titleInSentence } from './title-in-sentence'

/** Where the minutes of a meeting stand, what to do now, and what was approved. */
export const MinutesPage = ({ page }: { page: MinutesPageData }) => {
  const t = useT()
  const language = useLanguage()
  const { meeting, stage, versions, problems, may, latestText } = page
  useInvitations(`meeting:${meeting.id}`)
  return (
    <>
      <PageHeader
        above={<Breadcrumbs items={[{ label: meeting.title, to: paths.meeting(meeting.id) }, { label: t('minutes:title') }]} />}
        eyebrow={meeting.bodyName}
        title={t('minutes:titleOf', { meeting: titleInSentence(meeting.title) })}
        sub={formatMoment(meeting.startsAt, 'fullDate', language)}
      >
        <MinutesSteps stage={stage} />
      </PageHeader>
      <div className="grid max-w-[50.5rem] gap-5">
        <NextAct page={page} />
        {problems.length > 0 && <DraftProblems meetingId={meeting.id} problems={problems} mayRestore={may.restore} />}
      </div>
      {versions.length > 0 && <MinutesVersions meetingId={meeting.id} versions={versions} mayCorrect={may.correct} />}
      {latestText && <LatestMinutes minutes={latestText} />}
    </>
  )
}
