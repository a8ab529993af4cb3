import { Hand, Mic } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { LiveView } from '~/domain/meetings/live/live-view'
import { Countdown } from '../speakers/countdown'
import { screenPoll } from './screen-words'
import type { Anchor } from './use-now'

/** More names than this cannot be read from the back of the room. */
const most = 4

/** Who has the floor and who asks for it, for the whole room. A vote that goes on has the wall to itself. */
export const ScreenSpeakers = ({ view, clock }: { view: LiveView; clock: Anchor }) => {
  const t = useT()
  const { current, queue } = view.speakers
  if (view.meeting.status !== 'running' || screenPoll(view)?.status === 'open' || (!current && queue.length === 0)) return null
  const others = queue.length - most
  return (
    <div className="mt-[5vh] flex flex-wrap items-start gap-x-20 gap-y-[3vh]">
      {current && (
        <section>
          <h2 className="flex items-center gap-3 text-ink-soft">
            <Mic aria-hidden="true" size="1em" />
            {t('live:screen.speaks')}
          </h2>
          <p className="font-serif text-4xl font-semibold leading-tight">{current.name}</p>
          <p className="text-ink-soft">{current.organisationName}</p>
          <p>
            <Countdown speaker={current} clock={clock} />
          </p>
        </section>
      )}
      {queue.length > 0 && (
        <section>
          <h2 className="flex items-center gap-3 text-ink-soft">
            <Hand aria-hidden="true" size="1em" />
            {t('live:screen.queue')}
          </h2>
          <ol>
            {queue.slice(0, most).map(({ id, name, isPointOfOrder }) => (
              <li key={id}>
                {name}
                {isPointOfOrder && <span className="text-sand"> · {t('speakers:pointOfOrder')}</span>}
              </li>
            ))}
          </ol>
          {others > 0 && <p className="text-ink-soft">{t('live:screen.queueMore', { count: others })}</p>}
        </section>
      )}
    </div>
  )
}
