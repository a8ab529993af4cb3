import { resultWords } from '~/domain/meetings/polls/result-words'
import type { ShownPoll } from './shown-poll'
import { useSay } from './use-say'

const looks = { adopted: { mark: '✓', text: 'text-polder' }, rejected: { mark: '✕', text: 'text-alarm' }, none: { mark: '', text: 'text-ink' } }

/** The verdict as a sign and a word or two. */
export const VerdictWord = ({ poll, className = '' }: { poll: ShownPoll; className?: string }) => {
  const { mark, text } = lookOf(poll)
  const { verdict } = resultWords(useSay(), poll, poll.result)
  return (
    <strong className={`font-serif font-semibold text-balance ${text} ${className}`}>
      {mark && <span aria-hidden="true">{mark} </span>}
      {verdict}
    </strong>
  )
}

/** The verdict first, and then what it follows from: the counts, and the rule with its number. */
export const Verdict = ({ poll }: { poll: ShownPoll }) => {
  const { counts, why } = resultWords(useSay(), poll, poll.result)
  return (
    <div className="grid gap-1.5">
      <p className="text-2xl leading-tight">
        <VerdictWord poll={poll} />
      </p>
      <p>{[counts, why].filter((part) => part !== '').join(' ')}</p>
    </div>
  )
}

const lookOf = ({ result }: ShownPoll) => (result.isAdopted === null ? looks.none : result.isAdopted ? looks.adopted : looks.rejected)
