import { ListPlus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { childrenOf, plannedEnd, totalMinutes } from '~/domain/meetings/agenda/agenda'
import type { agendaPage } from '~/domain/meetings/preparing.queries.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/empty-state'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { SaveState } from '~/ui/save-state'
import { SortableList } from '~/ui/sortable-list'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { useMoments } from '../meetings/use-moments'
import { CarryOver } from './carry-over'
import { AgendaRow } from './agenda-row'
import { QuickItemForm } from './quick-item-form'
import { useAgendaDraft } from './use-agenda-draft'

type Props = Awaited<ReturnType<typeof agendaPage>>

/** The agenda under the secretary's hands: order, nesting and minutes, with the clock times that follow. */
export const AgendaPage = ({ meeting, items, leftovers }: Props) => {
  const t = useT()
  const { time, fullDate } = useMoments()
  const draft = useAgendaDraft(meeting, items)
  const tops = childrenOf(draft.shown, null)
  const span = { start: time(meeting.startsAt), end: time(plannedEnd(meeting.startsAt, draft.shown)) }
  return (
    <div className="max-w-[60rem]">
      <PageHeader
        above={<MeetingCrumbs meeting={meeting} here={t('agenda:title')} />}
        eyebrow={`${meeting.title}, ${fullDate(meeting.startsAt)}`}
        title={t('agenda:edit')}
        sub={items.length > 0 ? t('agenda:planned', { ...span, count: totalMinutes(draft.shown) }) : t('agenda:empty.textSecretary')}
        actions={
          <LinkButton to={paths.newItem(meeting.id)} icon={ListPlus}>
            {t('agenda:addItem')}
          </LinkButton>
        }
      />
      {meeting.status === 'convened' && (
        <div className="mb-6">
          <Notice tone="warn">{t('meetings:edit.convened')}</Notice>
        </div>
      )}
      {leftovers && <CarryOver meetingId={meeting.id} leftovers={leftovers} />}
      {tops.length === 0 ? (
        <EmptyState icon={ListPlus} title={t('agenda:empty.title')}>
          {t('agenda:empty.textSecretary')}
        </EmptyState>
      ) : (
        <SortableList
          label={t('agenda:title')}
          items={tops}
          itemId={({ id }) => id}
          itemLabel={({ number, title }) => `${number}. ${title}`}
          action={paths.agendaOrder(meeting.id)}
          onMove={draft.order}
          render={(item, handles) => <AgendaRow meetingId={meeting.id} item={item} draft={draft} handles={handles} />}
        />
      )}
      <div className="mt-2 min-h-6 text-sm">{items.length > 0 && <SaveState state={draft.writing} />}</div>
      <QuickItemForm meeting={meeting} />
      <p className="mt-8">
        <LinkButton to={paths.meeting(meeting.id)}>{t('agenda:done')}</LinkButton>
      </p>
    </div>
  )
}
