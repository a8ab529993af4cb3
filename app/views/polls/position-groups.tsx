import { useT } from '~/core/i18n/use-t'
import { optionWord } from '~/domain/meetings/polls/result-words'
import { Heading, useHeadingLevel } from '~/ui/heading'
import { OptionMark } from '~/ui/option-mark'
import { signOf } from './choice-sign'
import { countOf } from './seat-groups'
import type { ShownPoll, ShownVote } from './shown-poll'
import { useSay } from './use-say'
import { Voter } from './voter'

/** Positions: who takes which, organisation by organisation, with the reason they gave. Without names: how many. */
export const PositionGroups = ({ poll: { method, options, result, votes } }: { poll: ShownPoll }) => {
  const t = useT()
  const say = useSay()
  const level = useHeadingLevel()
  return (
    <div className="grid gap-6">
      {options.map((option) => {
        const takers = votes?.filter(({ choices }) => choices.includes(option.key)) ?? []
        const { seats } = countOf(result, option.key)
        if (seats === 0) return null
        return (
          <section key={option.key} data-keep-together>
            <Heading level={level} className="flex items-center gap-3 text-lg">
              <OptionMark sign={signOf(option.key)} /> {optionWord(say, method, option)}
              <span className="font-sans text-md font-normal text-ink-soft">{t('voting:result.seats', { count: seats })}</span>
            </Heading>
            {takers.length > 0 && (
              <ul className="mt-2 grid gap-3 border-l-2 border-line pl-5">
                {takers.map((vote, index) => (
                  <Taker key={index} vote={vote} />
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}

const Taker = ({ vote }: { vote: ShownVote }) => (
  <li>
    <span className="font-semibold">{vote.organisationName}</span> <span className="text-ink-soft">· <Voter vote={vote} /></span>
    {vote.reason && <p className="font-serif whitespace-pre-line">“{vote.reason}”</p>}
  </li>
)
