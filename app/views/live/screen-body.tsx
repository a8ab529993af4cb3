import { useT } from '~/core/i18n/use-t'
import type { LivePoll, LiveView } from '~/domain/meetings/live/live-view'
import { Meter } from '~/ui/meter'
import { SeatChart } from '~/ui/seat-chart'
import { signOf } from '../polls/choice-sign'
import { currentLine } from './room-facts'
import { screenPoll } from './screen-words'
import { useChoiceWords } from './use-choice-words'
import { useResultWords } from './use-result-words'

/** What the room looks at: how many have voted, or the result, or what was settled. */
export const ScreenBody = ({ view }: { view: LiveView }) => {
  const t = useT()
  const line = currentLine(view)
  const poll = screenPoll(view)
  if (view.meeting.status === 'convened') return <p>{view.meeting.title}</p>
  if (view.meeting.status !== 'running') return <p>{t('live:screen.thanks')}</p>
  if (poll?.status === 'open') return <Turnout view={view} poll={poll} />
  if (poll) return <Result poll={poll} />
  if (line?.outcome) return <p className="text-polder">{t(`live:outcome.kind.${line.outcome}`)}</p>
  return view.item?.presenter ? <p className="text-ink-soft">{t('live:presenter', { name: view.item.presenter })}</p> : null
}

const Turnout = ({ view, poll }: { view: LiveView; poll: LivePoll }) => {
  const t = useT()
  const voted = view.turnout.find(({ pollId }) => pollId === poll.id)?.voted ?? 0
  return (
    <div className="max-w-[60rem]">
      <Meter label={t('live:vote.turnout')} labelHidden value={voted} max={poll.seats} valueText={t('live:vote.turnoutText', { voted, count: poll.seats })} />
    </div>
  )
}

const Result = ({ poll }: { poll: LivePoll }) => {
  const t = useT()
  const words = useResultWords()
  const { counted, word } = useChoiceWords()
  const { result } = poll
  if (!result) return null
  const { why, verdict } = words.apart(poll, result)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-16 gap-y-8">
        <div className="min-w-0 flex-1 basis-[24rem]">
          <SeatChart
            size="large"
            groups={[...result.counts.map(({ key, seats }) => ({ sign: signOf(key), count: seats, label: word(poll, key).toLocaleLowerCase() })), { sign: 'none' as const, count: Math.max(0, poll.seats - result.ballots.seats), label: t('live:result.silent') }]}
          />
        </div>
        <ul className="font-serif text-4xl font-semibold leading-tight">
          {result.counts.map(({ key, weight }) => (
            <li key={key}>{counted(poll, key, weight)}</li>
          ))}
        </ul>
      </div>
      <p className="mt-[4vh]">
        <strong className={result.isAdopted === false ? 'text-alarm' : 'text-polder'}>{verdict}</strong> {why}
      </p>
    </>
  )
}
