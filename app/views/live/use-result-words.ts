import type { LivePoll } from '~/domain/meetings/live/live-view'
import { resultWords, sayResult } from '~/domain/meetings/polls/result-words'
import type { PollResult } from '~/domain/meetings/polls/tally/poll-result'
import { useSay } from '../polls/use-say'

/** A result in words: all of it, or its counts, its reason and its verdict apart. */
export const useResultWords = () => {
  const say = useSay()
  return {
    all: (poll: LivePoll, result: PollResult) => sayResult(say, poll, result),
    apart: (poll: LivePoll, result: PollResult) => resultWords(say, poll, result),
  }
}
