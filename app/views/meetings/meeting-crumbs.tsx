import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'

/** Vergaderingen › this meeting › here. */
export const MeetingCrumbs = ({ meeting, here }: { meeting: { id: string; title: string }; here?: string }) => {
  const t = useT()
  return (
    <Breadcrumbs
      items={[
        { label: t('meetings:list.title'), to: paths.meetings() },
        here ? { label: meeting.title, to: paths.meeting(meeting.id) } : { label: meeting.title },
        ...(here ? [{ label: here }] : []),
      ]}
    />
  )
}
