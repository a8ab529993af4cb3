import { translateKey, useT } from '~/core/i18n/use-t'
import { judge } from '~/domain/meetings/polls/tally'
import { verdictSentencesOf } from '~/domain/meetings/polls/result-words'
import type { PollRecord } from '~/domain/meetings/minutes/records'

/** The result of a vote in words: "9 voor, 2 tegen, 1 onthouding." and "Volstrekte meerderheid…: 6 nodig. Aangenomen." */
export const usePollWords = () => {
  const t = useT()
  return (poll: PollRecord): { counts: string; verdict: string } => {
    const { labels, weights, seats } = poll
    const abstentions = labels.abstain === t('polls:choice.abstain') ? t('polls:result.abstentions', { count: weights.abstain }) : `${weights.abstain} ${labels.abstain.toLocaleLowerCase()}`
    return {
      counts: `${weights.for} ${labels.for.toLocaleLowerCase()}, ${weights.against} ${labels.against.toLocaleLowerCase()}, ${abstentions}.`,
      verdict: verdictSentencesOf(judge({ seats, weights }, poll))
        .map(({ key, values }) => translateKey(t, key, values))
        .join(' '),
    }
  }
}
