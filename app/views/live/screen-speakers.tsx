import { Hand, Mic } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { LiveView } from '~/domain/meetings/live/live-view'
import { Countdown } from '../speakers/countdown'
import { screenPoll } from './screen-words'
import type { Anchor } from './use-now'

/** More names than this cannot be read from the back of the room. */
const most = 4

interface Props {
  view: LiveView
  clock: Anchor
}

/** Who has the floor and who asks for it, for the whole room. A vote that goes on has the wall to itself; beside a result they take a line. */
export const ScreenSpeakers = ({ view, clock }: Props) => {
  const { current, queue } = view.speakers
  const poll = screenPoll(view)
  if (view.meeting.status !== 'running' || poll?.status === 'open' || (!current && queue.length === 0)) return null
  if (poll) return <SpeakersLine view={view} clock={clock} />
  return (
    <div className="mt-[5vh] flex flex-wrap items-start gap-x-20 gap-y-[3vh]">
      {current && <Speaking current={current} clock={clock} />}
      {queue.length > 0 && <Queue queue={queue} />}
    </div>
  )
}

const Speaking = ({ current, clock }: { current: NonNullable<LiveView['speakers']['current']>; clock: Anchor }) => {
  const t = useT()
  return (
    <section>
      <h2 className="flex items-center gap-3 text-ink-soft">
        <Mic aria-hidden="true" size="1em" />
        {t('live:screen.speaks')}
      </h2>
      <p className="font-serif text-4xl font-semibold leading-tight">{current.name}</p>
      <p className="text-ink-soft">{current.organisationName}</p>
      <p className="text-3xl font-semibold">
        <Countdown speaker={current} clock={clock} />
      </p>
    </section>
  )
}

const Queue = ({ queue }: { queue: LiveView['speakers']['queue'] }) => {
  const t = useT()
  const others = queue.length - most
  return (
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
  )
}

const SpeakersLine = ({ view: { speakers }, clock }: Props) => {
  const t = useT()
  const { current, queue } = speakers
  const [next] = queue
  return (
    <div className="mt-[3vh] flex flex-wrap gap-x-16 gap-y-1">
      {current && (
        <p className="flex items-center gap-3">
          <Mic aria-label={t('live:screen.speaks')} role="img" size="1em" />
          <strong>{current.name}</strong> <Countdown speaker={current} clock={clock} />
        </p>
      )}
      {next && (
        <p className="flex items-center gap-3 text-ink-soft">
          <Hand aria-label={t('live:screen.queue')} role="img" size="1em" />
          <span>
            {next.name} {queue.length > 1 && t('live:screen.queueMore', { count: queue.length - 1 })}
          </span>
        </p>
      )}
    </div>
  )
}
