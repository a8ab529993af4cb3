import { useT } from '~/core/i18n/use-t'
import type { FirstPollRecord, PollRecord } from '~/domain/meetings/minutes/records'
import { usePollWords } from './use-poll-words'

/** A vote that led to no decision: its question, the counts, and the verdict with its reason. */
export const PollRecordView = ({ poll }: { poll: PollRecord | FirstPollRecord }) => {
  const t = useT()
  const { counts, verdict } = usePollWords()(poll)
  return (
    <div className="border-l-4 border-line pl-5 font-sans text-md" data-keep-together>
      <p className="text-sm font-semibold text-ink-soft">{t('minutes:poll.eyebrow')}</p>
      <p className="font-semibold">{poll.question}</p>
      <p>
        {counts} {verdict}
      </p>
    </div>
  )
}
