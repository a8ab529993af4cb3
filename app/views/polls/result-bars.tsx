import { useT } from '~/core/i18n/use-t'
import { abstain } from '~/domain/meetings/polls/poll'
import { optionWord } from '~/domain/meetings/polls/result-words'
import { OptionBars } from '~/ui/option-bars'
import { OptionMark } from '~/ui/option-mark'
import { numberOf, signOf } from './choice-sign'
import { countOf } from './seat-groups'
import type { ShownPoll } from './shown-poll'
import { useSay } from './use-say'

/** One or several of many: how often each answer was given, the chosen ones marked, and what was needed. */
export const ResultBars = ({ poll }: { poll: ShownPoll }) => {
  const t = useT()
  const say = useSay()
  const { method, options, result } = poll
  const decides = result.isAdopted !== null
  return (
    <OptionBars
      label={t('voting:result.answers')}
      max={Math.max(result.ballots.weight, 1)}
      chosenText={t('voting:result.chosen')}
      {...(result.needed !== null && { threshold: result.needed, thresholdText: t('voting:result.threshold', { count: result.needed }) })}
      bars={options.map((option) => {
        const { seats, weight } = countOf(result, option.key)
        return {
          key: option.key,
          mark: <OptionMark sign={signOf(option.key)} {...numberOf(option.key)} size="small" />,
          label: optionWord(say, method, option),
          count: weight,
          countText: seats === weight ? String(weight) : t('voting:result.weightOfSeats', { weight, count: seats }),
          isWinner: decides && result.winners.includes(option.key),
          isQuiet: option.key === abstain,
        }
      })}
    />
  )
}
