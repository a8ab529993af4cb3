import { useT } from '~/core/i18n/use-t'
import type { LivePoll, LiveTurnout } from '~/domain/meetings/live/live-view'
import { Meter } from '~/ui/meter'

/** How many have voted, not what. Chair and secretary see whom they are waiting for. */
export const TurnoutMeter = ({ poll, turnout }: { poll: LivePoll; turnout: LiveTurnout | undefined }) => {
  const t = useT()
  const voted = turnout?.voted ?? 0
  const waitingFor = voted > 0 ? (turnout?.waitingFor ?? []) : []
  return (
    <>
      <Meter label={t('live:vote.turnout')} labelHidden value={voted} max={poll.seats} valueText={t('live:vote.turnoutText', { voted, count: poll.seats })} />
      {waitingFor.length > 0 && <p className="mt-1 text-sm text-ink-soft">{t('live:vote.waitingFor', { names: waitingFor.join(', ') })}</p>}
    </>
  )
}
