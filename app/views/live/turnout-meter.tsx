import { useT } from '~/core/i18n/use-t'
import type { LivePoll, LiveTurnout } from '~/domain/meetings/live/live-view'
import { Meter } from '~/ui/meter'
import { LiveCounts } from '../polls/live-counts'

interface Props {
  poll: LivePoll
  turnout: LiveTurnout | undefined
}

/** How many have voted, and what only where the poll shows that. Chair and secretary see whom they are waiting for. */
export const TurnoutMeter = ({ poll, turnout }: Props) => {
  const t = useT()
  const voted = turnout?.voted ?? null
  const waitingFor = (voted ?? 0) > 0 ? (turnout?.waitingFor ?? []) : []
  if (voted === null) return <p className="text-ink-soft">{t('voting:interim.hidden')}</p>
  return (
    <div className="grid gap-[1.25em]">
      {turnout?.counts && <LiveCounts poll={poll} counts={turnout.counts} />}
      <Meter label={t('live:vote.turnout')} labelHidden value={voted} max={poll.seats} valueText={t('live:vote.turnoutText', { voted, count: poll.seats })} />
      {waitingFor.length > 0 && <p className="-mt-3 text-sm text-ink-soft">{t('live:vote.waitingFor', { names: waitingFor.join(', ') })}</p>}
    </div>
  )
}
