import { BookOpenText, Paperclip } from 'lucide-react'
import { formatBytes } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { isPaper } from '~/domain/meetings/agenda/papers/agenda-paper'
import type { LiveAgendaItem, LiveItem } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Icon } from '~/ui/icon'
import { TextLink } from '~/ui/text-link'
import { Paragraphs } from '../text/paragraphs'
import { minutesLeft } from '~/domain/meetings/running/timekeeping'

interface Props {
  meetingId: string
  line: LiveAgendaItem
  item: LiveItem | null
  now: number
}

/** What is on the table: unmistakable. */
export const ItemHead = ({ meetingId, line, item, now }: Props) => {
  const t = useT()
  const language = useLanguage()
  const left = minutesLeft(line, now)
  const time = left >= 0 ? t('live:minutesLeft', { count: left }) : t('live:minutesOver', { count: -left })
  return (
    <header className="mb-6">
      <p className="text-sm font-semibold text-brick">{[line.number, line.kind && t(`agenda:kind.${line.kind}`), line.isClosed && t('live:isClosed'), line.addition && t(`agenda:addition.${line.addition}`), time].filter(Boolean).join(' · ')}</p>
      <h1 className="mt-1">{line.title ?? t('live:closedItem')}</h1>
      {line.title === null && <p className="mt-3 text-ink-soft">{t('live:closedItemText')}</p>}
      {item?.presenter && <p className="mt-2 text-ink-soft">{t('live:presenter', { name: item.presenter })}</p>}
      {item?.submittedBy && <p className="mt-1 text-ink-soft">{t('submissions:by', { name: item.submittedBy })}</p>}
      {item?.urgencyReason && <p className="mt-1 text-ink-soft">{t('agenda:urgencyReason', { reason: item.urgencyReason })}</p>}
      {item && item.attachments.length > 0 && (
        <ul aria-label={t('live:attachments')} className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
          {item.attachments.map(({ id, name, mediaType, size }) =>
            isPaper({ mediaType }) ? (
              <li key={id} className="flex items-center gap-1.5">
                <Icon icon={BookOpenText} className="shrink-0 text-ink-soft" />
                <TextLink to={paths.paperInMeeting(meetingId, id)}>
                  <span lang="nl">{name}</span>
                </TextLink>
              </li>
            ) : (
              <li key={id} className="flex items-center gap-1.5">
                <Icon icon={Paperclip} className="text-ink-soft" />
                <TextLink to={paths.attachment(meetingId, id)} reloadDocument>
                  {name}
                </TextLink>
                <span className="text-sm text-ink-soft">{formatBytes(size, language)}</span>
              </li>
            ),
          )}
        </ul>
      )}
    </header>
  )
}

/** What the agenda says about the item. */
export const ItemNote = ({ note }: { note: string }) => (
  <div className="grid max-w-[42rem] gap-3 font-serif">
    <Paragraphs text={note} />
  </div>
)
