import { Lock } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { AgendaLine } from '~/domain/meetings/agenda/agenda.queries.server'
import { isPaper } from '~/domain/meetings/agenda/papers/agenda-paper'
import type { OpenAction } from '~/domain/meetings/agenda/open-actions.server'
import { itemAnchor, paths } from '~/paths'
import { Icon } from '~/ui/icon'
import { Timeline, TimelineItem } from '~/ui/timeline'
import { Paragraphs } from '~/views/text/paragraphs'
import { SubjectTags } from '~/views/subjects/subject-tags'
import { useMoments } from '../meetings/use-moments'
import { AdditionChip } from './addition-chip'
import { OpenActions } from './open-actions'
import { AttachmentLink } from './attachment-link'

interface Props {
  meetingId: string
  items: AgendaLine[]
  /** What stands under an item that follows up the actions. */
  openActions: OpenAction[]
}

/** The agenda as a line of clock times: what, of which kind, by whom, with which files. */
export const AgendaTimeline = ({ meetingId, items, openActions }: Props) => {
  const t = useT()
  const { time } = useMoments()
  return (
    <Timeline label={t('agenda:title')}>
      {items.map((item) => (
        <TimelineItem
          key={item.id}
          id={itemAnchor(item.id)}
          time={time(item.startsAt)}
          dateTime={item.startsAt.toISOString()}
          number={item.number}
          nested={item.depth > 0}
          title={item.title === null ? <span className="text-ink-soft">{t('agenda:closedItem')}</span> : item.title}
          meta={<ItemFacts item={item} />}
        >
          <ItemDetails meetingId={meetingId} item={item} />
          {item.followsActions && <OpenActions actions={openActions} />}
        </TimelineItem>
      ))}
    </Timeline>
  )
}

const ItemFacts = ({ item }: { item: AgendaLine }) => {
  const t = useT()
  const facts = [item.kind && t(`agenda:kind.${item.kind}`), item.minutes > 0 && t('agenda:minutes', { count: item.minutes }), item.presenter, item.submittedBy && t('agenda:submittedBy', { name: item.submittedBy })].filter(Boolean)
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {facts.join(' · ')}
      <AdditionChip addition={item.addition} />
      {item.isClosed && item.title !== null && (
        <span className="inline-flex items-center gap-1">
          <Icon icon={Lock} size={0.9} />
          {t('agenda:isClosed')}
        </span>
      )}
    </span>
  )
}

const ItemDetails = ({ meetingId, item }: { meetingId: string; item: AgendaLine }) => {
  const t = useT()
  if (!item.note && !item.urgencyReason && item.attachments.length === 0 && item.subjects.length === 0) return null
  return (
    <div className="grid max-w-[42rem] gap-2">
      {item.urgencyReason && <p className="text-sm text-ink-soft">{t('agenda:urgencyReason', { reason: item.urgencyReason })}</p>}
      {item.note && (
        <div className="grid gap-2">
          <Paragraphs text={item.note} />
        </div>
      )}
      <SubjectTags subjects={item.subjects} />
      {item.attachments.length > 0 && (
        <ul className="grid">
          {item.attachments.map(({ id, ...file }) => (
            <li key={id}>
              <AttachmentLink to={isPaper(file) ? paths.paperInMeeting(meetingId, id) : paths.attachment(meetingId, id)} {...file} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
