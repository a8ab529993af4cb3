import { useT } from '~/core/i18n/use-t'
import type { PublicMeeting } from '~/domain/publication/public-meeting.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { ComingMeeting } from './coming-meeting'
import { PublishedMinutes } from './published-minutes'

/** A meeting for everybody: before, its agenda; afterwards, its minutes. */
export const PublicMeetingPage = ({ found }: { found: PublicMeeting }) => {
  const t = useT()
  return (
    <div className="mx-auto max-w-[50.5rem]">
      <div className="mb-6 print:hidden">
        <Breadcrumbs items={[{ label: t('publication:meetings.title'), to: paths.publicMeetings() }, { label: found.meeting.title }]} />
      </div>
      {found.minutes ? <PublishedMinutes found={found} minutes={found.minutes} /> : <ComingMeeting found={found} />}
    </div>
  )
}
