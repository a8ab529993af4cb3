import { ArrowLeft, FileText } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { PaperInMeeting } from '~/domain/meetings/agenda/papers/read-paper.queries.server'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { MeetingCrumbs } from '../../meetings/meeting-crumbs'
import { FrozenPaper, FrozenPaperFiles } from './frozen-paper'

/** A paper as it lies before a meeting. Who comes from the room goes back to it in one step. */
export const PaperInMeetingPage = ({ page: { id, name, item, meeting, version, documentId } }: { page: PaperInMeeting }) => {
  const t = useT()
  return (
    <div className="mx-auto max-w-[50.5rem]">
      <div className="mb-4 print:hidden">
        <MeetingCrumbs meeting={meeting} here={item.title} />
      </div>
      <div className="mb-5 flex flex-wrap items-center gap-x-2 gap-y-2 print:hidden">
        {meeting.status === 'running' ? (
          <LinkButton to={paths.live(meeting.id)} look="primary" icon={ArrowLeft} size="small">
            {t('agenda:paper.toLive')}
          </LinkButton>
        ) : (
          <LinkButton to={paths.itemOfMeeting(meeting.id, item.id)} icon={ArrowLeft} size="small">
            {t('agenda:paper.toMeeting')}
          </LinkButton>
        )}
        <FrozenPaperFiles to={(format) => paths.paperInMeetingFile(meeting.id, id, format)} />
        {documentId && (
          <LinkButton to={paths.document(documentId)} icon={FileText} size="small" look="plain">
            {t('agenda:paper.toPaper')}
          </LinkButton>
        )}
      </div>
      <FrozenPaper name={name} version={version} fileTo={(fileId) => paths.paperInMeetingPicture(meeting.id, id, fileId)} decisionTo={paths.decision} />
      <p className="mx-auto mt-2 max-w-[50.5rem] text-sm text-ink-soft print:hidden">{t('agenda:paper.frozenText')}</p>
    </div>
  )
}
