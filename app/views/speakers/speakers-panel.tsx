import { useT } from '~/core/i18n/use-t'
import type { LiveSpeakers, LiveView } from '~/domain/meetings/live/live-view'
import { PersonLine } from '~/ui/person-line'
import type { Anchor } from '../live/use-now'
import { Countdown } from './countdown'
import { stopwatch } from './duration'
import { QueueControls } from './queue-controls'

interface Props {
  view: LiveView
  clock: Anchor
  /** Whether the floor is given here. */
  mayLead: boolean
}

/** Who has the floor, who asks for it, and who spoke on this item. */
export const SpeakersPanel = ({ view, clock, mayLead }: Props) => {
  const t = useT()
  const { current, queue, spoken } = view.speakers
  if (view.meeting.status !== 'running' || (!current && queue.length + spoken.length === 0)) return null
  return (
    <div className="grid gap-5">
      {current && (
        <section>
          <h2 className="mb-1 text-base">{t('speakers:now')}</h2>
          <div className="rounded-box bg-polder-soft px-3 py-1">
            <PersonLine
              name={current.name}
              detail={
                <>
                  <Detail who={current} />
                  <span className="mt-0.5 block text-base font-semibold text-ink">
                    <Countdown speaker={current} clock={clock} />
                  </span>
                </>
              }
            />
          </div>
        </section>
      )}
      {queue.length > 0 && (
        <section>
          <h2 className="mb-1 text-base">
            {t('speakers:title')} · {queue.length}
          </h2>
          <ol>
            {queue.map((turn, index) => (
              <li key={turn.id}>
                <PersonLine name={turn.name} detail={<Detail who={turn} />} />
                {mayLead && <QueueControls meetingId={view.meeting.id} queue={queue} index={index} />}
              </li>
            ))}
          </ol>
        </section>
      )}
      {spoken.length > 0 && <Spoken spoken={spoken} />}
    </div>
  )
}

const Detail = ({ who: { organisationName, isPointOfOrder } }: { who: { organisationName: string; isPointOfOrder: boolean } }) => {
  const t = useT()
  return (
    <>
      {isPointOfOrder && <strong className="text-sand">{t('speakers:pointOfOrder')}</strong>}
      {isPointOfOrder && organisationName && ' · '}
      {organisationName}
    </>
  )
}

const Spoken = ({ spoken }: Pick<LiveSpeakers, 'spoken'>) => {
  const t = useT()
  return (
    <section className="text-sm text-ink-soft">
      <h2 className="mb-1 text-sm">{t('speakers:spoken')}</h2>
      <ul>
        {spoken.map(({ name, organisationName, seconds }) => (
          <li key={`${name}/${organisationName}`} className="flex justify-between gap-3">
            <span>{name}</span>
            <span className="tabular-nums">{stopwatch(seconds)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
