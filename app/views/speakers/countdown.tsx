import { useT } from '~/core/i18n/use-t'
import type { LiveSpeakers } from '~/domain/meetings/live/live-view'
import { type Anchor, useNow } from '../live/use-now'
import { stopwatch } from './duration'

interface Props {
  speaker: Pick<NonNullable<LiveSpeakers['current']>, 'startedAt' | 'limitSeconds'>
  clock: Anchor
}

/** What is left of somebody's speaking time, calmly beyond it too; without a limit, how long they have been speaking. */
export const Countdown = ({ speaker: { startedAt, limitSeconds }, clock }: Props) => {
  const t = useT()
  const now = useNow(clock, 1_000)
  const spoken = Math.max(0, Math.floor((now - Date.parse(startedAt)) / 1_000))
  const left = limitSeconds === null ? null : limitSeconds - spoken
  return (
    <span role="timer" className={`tabular-nums ${left !== null && left < 0 ? 'text-sand' : ''}`}>
      {left === null ? t('speakers:spokenNow', { time: stopwatch(spoken) }) : left < 0 ? t('speakers:over', { time: stopwatch(-left) }) : t('speakers:left', { time: stopwatch(left) })}
    </span>
  )
}
