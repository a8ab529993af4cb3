import { BookOpen, Undo2 } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { MinutesPageData } from '~/domain/meetings/minutes/minutes-page.queries.server'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { TextLink } from '~/ui/text-link'
import { ApproveButton } from './approve-button'

/** Submitted: read it, and approve it or give it back; or say which meeting approves it. */
export const SubmittedAct = ({ page: { meeting, draft, may, approval, approvingMeeting } }: { page: MinutesPageData }) => {
  const t = useT()
  return (
    <div className="grid gap-4">
      <p>{approval === 'byChair' ? t('minutes:page.submittedByChair') : t('minutes:page.submittedByMeeting')}</p>
      {approval === 'byNextMeeting' &&
        (approvingMeeting ? (
          <p>
            <TextLink to={approvingMeeting.status === 'running' ? paths.live(approvingMeeting.id) : paths.meeting(approvingMeeting.id)}>{t('minutes:page.toMeeting')}</TextLink>
          </p>
        ) : (
          may.return && <p className="text-ink-soft">{t('minutes:page.noApprovingMeeting')}</p>
        ))}
      <div className="flex flex-wrap gap-2.5">
        {draft && (
          <LinkButton to={paths.document(draft.id)} icon={BookOpen} look={may.approve ? 'quiet' : 'primary'}>
            {t('minutes:page.read')}
          </LinkButton>
        )}
        {may.approve && <ApproveButton meetingId={meeting.id} />}
        {may.return && (
          <LinkButton to={paths.returnMinutes(meeting.id)} look="plain" icon={Undo2}>
            {t('minutes:act.return')}
          </LinkButton>
        )}
      </div>
    </div>
  )
}
