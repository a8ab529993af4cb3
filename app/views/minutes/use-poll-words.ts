import { pollOfToday, resultOfRecord } from '~/domain/meetings/minutes/said-poll'
import type { FirstPollRecord, PollRecord } from '~/domain/meetings/minutes/records'
import { resultWords } from '~/domain/meetings/polls/result-words'
import { useSay } from '../polls/use-say'

/** The result of a vote in words: "9 voor, 2 tegen, 1 onthouding." and "Volstrekte meerderheid…: 6 nodig. Aangenomen." */
export const usePollWords = () => {
  const say = useSay()
  return (record: PollRecord | FirstPollRecord): { counts: string; verdict: string } => {
    const poll = pollOfToday(record)
    const { counts, why, verdict } = resultWords(say, poll, resultOfRecord(poll))
    return { counts, verdict: [why, verdict].filter((part) => part !== '').join(' ') }
  }
}
