import { useT } from '~/core/i18n/use-t'
import type { LivePoll, LiveTurnout } from '~/domain/meetings/live/live-view'
import { abstain } from '~/domain/meetings/polls/poll'
import { optionWord } from '~/domain/meetings/polls/result-words'
import { OptionBars } from '~/ui/option-bars'
import { OptionMark } from '~/ui/option-mark'
import { numberOf, signOf } from './choice-sign'
import { useSay } from './use-say'

interface Props {
  poll: LivePoll
  counts: NonNullable<LiveTurnout['counts']>
}

/** How an open poll stands, where its rules let everybody see that. Nothing is decided yet: no verdict, no winner. */
export const LiveCounts = ({ poll, counts }: Props) => {
  const t = useT()
  const say = useSay()
  return (
    <OptionBars
      label={t('voting:interim.standing')}
      max={Math.max(poll.seats, 1)}
      bars={poll.options.map((option) => {
        const { seats } = counts.find(({ key }) => key === option.key) ?? { seats: 0 }
        return { key: option.key, mark: <OptionMark sign={signOf(option.key)} {...numberOf(option.key)} size="small" />, label: optionWord(say, poll.method, option), count: seats, countText: String(seats), isQuiet: option.key === abstain }
      })}
    />
  )
}
