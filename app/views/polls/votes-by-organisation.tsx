import { useT } from '~/core/i18n/use-t'
import { optionWord } from '~/domain/meetings/polls/result-words'
import { OptionMark } from '~/ui/option-mark'
import { numberOf, signOf } from './choice-sign'
import type { ShownPoll, ShownVote } from './shown-poll'
import { useSay } from './use-say'
import { Voter } from './voter'

/** Who voted what, organisation by organisation. */
export const VotesByOrganisation = ({ poll, votes }: { poll: Pick<ShownPoll, 'method' | 'options'>; votes: ShownVote[] }) => {
  const t = useT()
  const organisations = [...new Set(votes.map(({ organisationName }) => organisationName))].sort((one, other) => one.localeCompare(other, 'nl'))
  const isWeighted = votes.some(({ weight = 1 }) => weight !== 1)
  return (
    <ul aria-label={t('voting:result.names')} className="grid gap-x-10 border-b border-line print:text-sm">
      {organisations.map((organisation) => (
        <li key={organisation} data-keep-together className="grid gap-x-6 gap-y-1 border-t border-line py-2.5 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
          <span className="font-semibold">{organisation}</span>
          <ul className="grid gap-1.5">
            {votes.filter(({ organisationName }) => organisationName === organisation).map((vote, index) => (
              <li key={index} className="flex flex-wrap justify-between gap-x-5">
                <span>
                  <Voter vote={vote} />
                  {isWeighted && <span className="text-sm text-ink-soft"> · {t('voting:result.weight', { count: vote.weight ?? 1 })}</span>}
                </span>
                <Answers poll={poll} choices={vote.choices} />
                {vote.reason && <span className="w-full font-serif text-ink-soft whitespace-pre-line">“{vote.reason}”</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** An answer in words, each with its sign. */
const Answers = ({ poll: { method, options }, choices }: { poll: Pick<ShownPoll, 'method' | 'options'>; choices: string[] }) => {
  const t = useT()
  const say = useSay()
  if (choices.length === 0) return <span className="text-ink-soft">{t('voting:result.silent')}</span>
  return (
    <span className="grid gap-1">
      {choices.map((key) => {
        const option = options.find((one) => one.key === key)
        return (
          <span key={key} className="inline-flex items-center gap-2 font-semibold">
            <OptionMark sign={signOf(key)} {...numberOf(key)} size="small" /> {option ? optionWord(say, method, option) : key}
          </span>
        )
      })}
    </span>
  )
}
