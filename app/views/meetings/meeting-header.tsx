import { Lock } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { MeetingOverview } from '~/domain/meetings/meeting.queries.server'
import { Icon } from '~/ui/icon'
import { PageHeader } from '~/ui/page-header'
import { MeetingActions } from './meeting-actions'
import { MeetingCrumbs } from './meeting-crumbs'
import { MeetingSteps } from './meeting-steps'
import { useMoments } from './use-moments'

interface Props {
  overview: MeetingOverview
  isToday: boolean
}

/** Body, title, moment, place, how far it is, and the one thing to do now. */
export const MeetingHeader = ({ overview, isToday }: Props) => {
  const t = useT()
  const { span } = useMoments()
  const { meeting } = overview
  return (
    <PageHeader
      above={<MeetingCrumbs meeting={meeting} />}
      eyebrow={meeting.body.name}
      title={meeting.title}
      sub={
        <>
          <p>
            {span(meeting.startsAt, meeting.plannedEnd)}
            {meeting.place && ` · ${meeting.place}`}
          </p>
          {!meeting.isPublic && (
            <p className="mt-1 inline-flex items-center gap-1.5">
              <Icon icon={Lock} size={0.95} />
              {t('meetings:closedMeeting')}
            </p>
          )}
        </>
      }
      actions={<MeetingActions overview={overview} isToday={isToday} />}
    >
      <MeetingSteps status={meeting.status} />
    </PageHeader>
  )
}
