import { translateKey, useT } from '~/core/i18n/use-t'
import { sentencesOf } from '~/domain/meetings/polls/result-words'
import type { PollResult } from '~/domain/meetings/polls/tally'

/** A result in words: all of it, or its counts and its verdict apart. */
export const useResultWords = () => {
  const t = useT()
  const say = (sentences: ReturnType<typeof sentencesOf>) => sentences.map(({ key, values }) => translateKey(t, key, values)).join(' ')
  return {
    all: (result: PollResult) => say(sentencesOf(result)),
    counts: (result: PollResult) => say(sentencesOf(result).slice(0, 1)),
    why: (result: PollResult) => say(sentencesOf(result).slice(1, -1)),
    verdict: (result: PollResult) => say(sentencesOf(result).slice(-1)),
  }
}
