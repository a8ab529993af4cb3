import { useT } from '~/core/i18n/use-t'
import type { PollRecord, VoteOfSeat } from '~/domain/meetings/minutes/records'
import { optionWord } from '~/domain/meetings/polls/result-words'
import { useSay } from '../polls/use-say'

type Named = PollRecord & { votes: VoteOfSeat[] }

/** Who voted what, in a line per answer; with the reasons, where these were given. */
export const PollVotes = ({ poll: { method, options, votes } }: { poll: Named }) => {
  const say = useSay()
  const reasons = votes.filter(({ reason }) => reason !== '')
  const chosen = options.map((option) => ({ option, by: votes.filter(({ choices }) => choices.includes(option.key)) })).filter(({ by }) => by.length > 0)
  return (
    <div className="mt-1 grid gap-1 font-sans text-sm font-normal text-ink-soft">
      {chosen.map(({ option, by }) => (
        <p key={option.key}>
          <strong>{optionWord(say, method, option)}:</strong> <Names votes={by} />
        </p>
      ))}
      {reasons.map((vote, index) => (
        <p key={index}>
          <Names votes={[vote]} />: “{vote.reason}”
        </p>
      ))}
    </div>
  )
}

/** "An Maertens (Gemeente Ichtegem), Bart Seynaeve (OCMW Gistel, met volmacht van Jo Pauwels)". */
const Names = ({ votes }: { votes: VoteOfSeat[] }) => {
  const t = useT()
  return votes
    .map(({ name, organisationName, proxyOf, isEntered }) => {
      const remarks = [organisationName, ...(proxyOf === null ? [] : [t('polls:page.proxyOf', { name: proxyOf })]), ...(isEntered ? [t('polls:page.entered')] : [])]
      return `${name} (${remarks.join(', ')})`
    })
    .join('; ')
}
