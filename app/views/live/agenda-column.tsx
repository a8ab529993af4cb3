import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { LiveAgendaItem, LiveView } from '~/domain/meetings/live/live-view'
import { expectedTimes } from '~/domain/meetings/running/timekeeping'
import { paths } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { Timeline, TimelineItem } from '~/ui/timeline'
import { EnterItem } from './enter-item'

interface Props {
  view: LiveView
  now: number
  /** Whether a title is a button that goes to its item. */
  mayEnter: boolean
}

const stateOf = (line: LiveAgendaItem) => (line.isCurrent ? 'current' : line.startedAt ? 'done' : 'toCome')

/** The order of the day: what was, what is, and when the rest is expected. */
export const AgendaColumn = ({ view, now, mayEnter }: Props) => {
  const t = useT()
  const language = useLanguage()
  const { begins } = expectedTimes(view, now)
  return (
    <>
      <Timeline label={t('live:agenda')} compact>
        {view.agenda.map((line) => {
          const at = new Date(begins.get(line.id) ?? now).toISOString()
          return (
            <TimelineItem
              key={line.id}
              time={formatMoment(at, 'time', language)}
              dateTime={at.slice(0, 16)}
              state={stateOf(line)}
              nested={line.depth > 0}
              title={mayEnter && !line.isCurrent ? <EnterButton view={view} line={line} /> : <LineTitle line={line} />}
            />
          )
        })}
      </Timeline>
      {mayEnter && (
        <p className="mt-4 px-3 text-sm">
          <TextLink to={paths.urgentItem(view.meeting.id)}>{t('agenda:urgent.add')}</TextLink>
        </p>
      )}
    </>
  )
}

const LineTitle = ({ line }: { line: LiveAgendaItem }) => {
  const t = useT()
  if (line.title === null) return <>{t('live:closedItem')}</>
  return (
    <>
      {line.title}
      {line.isClosed && <span className="text-sm text-ink-soft"> ({t('live:isClosed')})</span>}
      {line.addition && <span className="text-sm text-ink-soft"> ({t(`agenda:addition.${line.addition}`)})</span>}
    </>
  )
}

const EnterButton = ({ view, line }: { view: LiveView; line: LiveAgendaItem }) => {
  const t = useT()
  return (
    <EnterItem view={view} line={line} className="inline">
      {() => (
        <button type="submit" aria-label={t('live:goTo', { number: line.number, title: line.title ?? t('live:closedItem') })} className="inline text-left underline-offset-4 hover:underline">
          <LineTitle line={line} />
        </button>
      )}
    </EnterItem>
  )
}
