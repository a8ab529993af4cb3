import { useT } from '~/core/i18n/use-t'
import type { LivePoll } from '~/domain/meetings/live/live-view'
import type { Answerable } from './answerables'
import type { Connection } from './use-live-meeting'
import { useChoiceWords } from './use-choice-words'

interface Props {
  poll: LivePoll
  one: Answerable
  connection: Connection
  refusal: string | undefined
}

/** Where the vote is. "Stored" is said only when the server has said so. */
export const VoteState = ({ poll, one, connection, refusal }: Props) => {
  const t = useT()
  const { word } = useChoiceWords()
  const wordsOf = (choices: string[]) => choices.map((key) => word(poll, key)).join(', ')
  const isPosition = poll.method === 'positions'
  return (
    <div role="status" className="min-h-[1.6em] font-semibold">
      {refusal ? (
        <p className="text-alarm">✕ {refusal}</p>
      ) : one.pending ? (
        <p className="text-sand">{connection === 'connected' ? t('live:vote.sending') : `${wordsOf(one.pending)}: ${t('live:vote.kept')}`}</p>
      ) : one.stored && one.isEntered ? (
        <p className="text-polder">✓ {t('voting:ballot.entered', { choice: wordsOf(one.stored) })}</p>
      ) : one.stored ? (
        <p className="text-polder">✓ {one.seats.length > 1 ? t('voting:ballot.storedSeats', { count: one.seats.length }) : t(isPosition ? 'voting:ballot.storedPosition' : 'live:vote.stored')}</p>
      ) : (
        <p className="font-normal text-ink-soft">{one.isMixed ? t('live:vote.mixed') : t(`voting:ballot.ask.${poll.method}`)}</p>
      )}
    </div>
  )
}
