import { useT } from '~/core/i18n/use-t'
import type { LivePoll, LiveView } from '~/domain/meetings/live/live-view'
import { BigResult } from '../polls/big-result'
import { currentLine } from './room-facts'
import { screenPoll } from './screen-words'
import { TurnoutMeter } from './turnout-meter'

/** What the room looks at: how many have voted, or the result, or what was settled. */
export const ScreenBody = ({ view }: { view: LiveView }) => {
  const t = useT()
  const line = currentLine(view)
  const poll = screenPoll(view)
  if (view.meeting.status === 'convened') return <p>{view.meeting.place || view.meeting.title}</p>
  if (view.meeting.status !== 'running') return <p>{t('live:screen.thanks')}</p>
  if (poll?.status === 'open') return <Turnout view={view} poll={poll} />
  if (poll?.result) return <BigResult poll={{ ...poll, result: poll.result }} />
  if (poll) return <p>{t(poll.secret?.isVoid ? 'secret:result.voided' : 'voting:withdrawn.title')}</p>
  if (line?.outcome) return <p className="text-polder">{t(`live:outcome.kind.${line.outcome}`)}</p>
  return view.item?.presenter ? <p className="text-ink-soft">{t('live:presenter', { name: view.item.presenter })}</p> : null
}

const Turnout = ({ view, poll }: { view: LiveView; poll: LivePoll }) => (
  <div className="max-w-[60rem]">
    <TurnoutMeter poll={poll} turnout={view.turnout.find(({ pollId }) => pollId === poll.id)} />
  </div>
)
