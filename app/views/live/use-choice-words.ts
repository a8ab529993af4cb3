import type { LivePoll } from '~/domain/meetings/live/live-view'
import { countInWords, optionWord } from '~/domain/meetings/polls/result-words'
import { useSay } from '../polls/use-say'

/** The words of a poll's options: as the chair wrote them, or in the reader's language when they were left as they are. */
export const useChoiceWords = () => {
  const say = useSay()
  const word = (poll: LivePoll, key: string): string => {
    const option = poll.options.find((one) => one.key === key)
    return option ? optionWord(say, poll.method, option) : key
  }
  return {
    word,
    /** "9 voor", "1 onthouding". */
    counted: (poll: LivePoll, key: string, count: number): string => countInWords(say, poll.method, poll.options.find((one) => one.key === key)!, count),
  }
}
