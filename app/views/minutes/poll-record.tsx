import { useT } from '~/core/i18n/use-t'
import type { FirstPollRecord, PollRecord } from '~/domain/meetings/minutes/records'
import { pollOfToday } from '~/domain/meetings/minutes/said-poll'
import { PollVotes } from './poll-votes'
import { usePollWords } from './use-poll-words'

/** A vote that led to no decision: its question, the counts, the verdict with its reason, and who voted what where it went by name. */
export const PollRecordView = ({ poll: record }: { poll: PollRecord | FirstPollRecord }) => {
  const t = useT()
  const { counts, verdict } = usePollWords()(record)
  const poll = pollOfToday(record)
  return (
    <div className="border-l-4 border-line pl-5 font-sans text-md" data-keep-together>
      <p className="text-sm font-semibold text-ink-soft">{poll.method === 'forAgainst' ? t('minutes:poll.eyebrow') : t(`polls:method.${poll.method}`)}</p>
      <p className="font-semibold">{poll.question}</p>
      <p>
        {counts} {verdict}
      </p>
      {poll.votes && poll.votes.length > 0 && <PollVotes poll={{ ...poll, votes: poll.votes }} />}
    </div>
  )
}
