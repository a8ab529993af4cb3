import { useT } from '~/core/i18n/use-t'
import type { LiveOwn, LivePoll } from '~/domain/meetings/live/live-view'
import { choices } from '~/domain/meetings/polls/poll'
import { Card } from '~/ui/card'
import { DescriptionList } from '~/ui/description-list'
import { Disclosure } from '~/ui/disclosure'
import { SeatChart } from '~/ui/seat-chart'
import { useChoiceWords } from './use-choice-words'
import { useResultWords } from './use-result-words'

interface Props {
  poll: LivePoll
  own: LiveOwn
  eyebrow?: string
}

/** What the table decided: the counts, the rule spelled out, a circle per seat, and who voted what. */
export const ResultCard = ({ poll, own, eyebrow }: Props) => {
  const t = useT()
  const words = useResultWords()
  const { word } = useChoiceWords()
  const { result, names } = poll
  if (!result) return null
  const silent = poll.seats - result.seats.for - result.seats.against - result.seats.abstain
  const mine = [...new Set(own.votes.filter(({ pollId }) => pollId === poll.id).map(({ choice }) => word(poll, choice)))]
  return (
    <Card eyebrow={eyebrow ?? t('live:result.eyebrow')} title={poll.question}>
      <SeatChart
        size="large"
        label={t('live:result.eyebrow')}
        groups={[
          ...choices.map((choice) => ({ sign: choice, count: result.seats[choice], label: word(poll, choice).toLocaleLowerCase(), ...(names && { names: names[choice] }) })),
          { sign: 'none', count: silent, label: t('live:result.silent') },
        ]}
      />
      <p className="mt-4 text-lg">
        {words.counts(result)} {words.why(result)} <strong className={result.isAdopted ? 'text-polder' : 'text-alarm'}>{words.verdict(result)}</strong>
      </p>
      {mine.length > 0 && <p className="mt-1 text-ink-soft">{t('live:vote.yourVote', { choice: mine.join(', ') })}</p>}
      {names && (
        <div className="mt-2">
          <Disclosure summary={t('live:result.names')}>
            <DescriptionList items={choices.map((choice) => ({ term: word(poll, choice), detail: names[choice].join(', ') || t('live:result.nobody') }))} />
          </Disclosure>
        </div>
      )}
    </Card>
  )
}
