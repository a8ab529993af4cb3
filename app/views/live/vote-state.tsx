import { useT } from '~/core/i18n/use-t'
import type { Answerable } from './answerables'
import type { Connection } from './use-live-meeting'

interface Props {
  one: Answerable
  connection: Connection
  refusal: string | undefined
  /** An answer in words. */
  wordsOf: (choices: string[]) => string
}

/** Where the vote is. "Stored" is said only when the server has said so. */
export const VoteState = ({ one, connection, refusal, wordsOf }: Props) => {
  const t = useT()
  return (
    <div role="status" className="min-h-[1.6em] font-semibold">
      {refusal ? (
        <p className="text-alarm">✕ {refusal}</p>
      ) : one.pending ? (
        <p className="text-sand">{connection === 'connected' ? t('live:vote.sending') : `${wordsOf(one.pending)}: ${t('live:vote.kept')}`}</p>
      ) : one.stored ? (
        <p className="text-polder">✓ {t('live:vote.stored')}</p>
      ) : (
        <p className="font-normal text-ink-soft">{one.isMixed ? t('live:vote.mixed') : t('live:vote.notYet')}</p>
      )}
    </div>
  )
}
