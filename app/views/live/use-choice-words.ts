import { useT } from '~/core/i18n/use-t'
import type { LivePoll } from '~/domain/meetings/live/live-view'
import { type Choice, choices } from '~/domain/meetings/polls/poll'
import { polls as dutch } from '~/locales/nl/polls'

/** The words of a poll's choices: as the chair wrote them, or in the reader's language when they were left as they are. */
export const useChoiceWords = () => {
  const t = useT()
  const isUsual = ({ labels }: LivePoll, choice: Choice) => labels[choice] === dutch.choice[choice]
  const word = (poll: LivePoll, choice: Choice): string => (isUsual(poll, choice) ? t(`polls:choice.${choice}`) : poll.labels[choice])
  return {
    word,
    words: (poll: LivePoll) => Object.fromEntries(choices.map((choice) => [choice, word(poll, choice)])) as Record<Choice, string>,
    /** "9 voor", "1 onthouding". */
    counted: (poll: LivePoll, choice: Choice, count: number): string =>
      choice === 'abstain' && isUsual(poll, choice) ? t('polls:result.abstentions', { count }) : `${count} ${word(poll, choice).toLocaleLowerCase()}`,
  }
}
