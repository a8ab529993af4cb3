import { useT } from '~/core/i18n/use-t'
import type { LiveOwn, LivePoll } from '~/domain/meetings/live/live-view'
import { Card } from '~/ui/card'
import { DescriptionList } from '~/ui/description-list'
import { Disclosure } from '~/ui/disclosure'
import { SeatChart } from '~/ui/seat-chart'
import { signOf } from '../polls/choice-sign'
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
  const { result, votes } = poll
  if (!result) return null
  const { counts, why, verdict } = words.apart(poll, result)
  const mine = [...new Set(own.votes.filter(({ pollId }) => pollId === poll.id).flatMap(({ choices }) => choices.map((key) => word(poll, key))))]
  const namesOf = (key: string) => (votes ?? []).filter(({ choices }) => choices.includes(key)).map(({ name }) => name)
  return (
    <Card eyebrow={eyebrow ?? t('live:result.eyebrow')} title={poll.question}>
      <SeatChart
        size="large"
        label={t('live:result.eyebrow')}
        groups={[
          ...result.counts.map(({ key, seats }) => ({ sign: signOf(key), count: seats, label: word(poll, key).toLocaleLowerCase(), ...(votes && { names: namesOf(key) }) })),
          { sign: 'none', count: Math.max(0, poll.seats - result.ballots.seats), label: t('live:result.silent') },
        ]}
      />
      <p className="mt-4 text-lg">
        {counts} {why} <strong className={result.isAdopted === false ? 'text-alarm' : 'text-polder'}>{verdict}</strong>
      </p>
      {mine.length > 0 && <p className="mt-1 text-ink-soft">{t('live:vote.yourVote', { choice: mine.join(', ') })}</p>}
      {votes && (
        <div className="mt-2">
          <Disclosure summary={t('live:result.names')}>
            <DescriptionList items={poll.options.map(({ key }) => ({ term: word(poll, key), detail: namesOf(key).join(', ') || t('live:result.nobody') }))} />
          </Disclosure>
        </div>
      )}
    </Card>
  )
}
