import { useT } from '~/core/i18n/use-t'
import type { LiveOwn, LivePoll } from '~/domain/meetings/live/live-view'
import { optionWord } from '~/domain/meetings/polls/result-words'
import { paths } from '~/paths'
import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text-link'
import { VisuallyHidden } from '~/ui/visually-hidden'
import { ResultBody } from '../polls/result-body'
import { useSay } from '../polls/use-say'
import { WithdrawnPoll } from '../polls/withdrawn-poll'

interface Props {
  meetingId: string
  poll: LivePoll
  own: LiveOwn
  eyebrow?: string
}

/** What the table decided: the verdict and its rule spelled out, everyone around the table, and who voted what. */
export const ResultCard = ({ meetingId, poll, own, eyebrow }: Props) => {
  const t = useT()
  const { result } = poll
  if (poll.status === 'open') return null
  return (
    <Card
      eyebrow={eyebrow ?? t('live:result.eyebrow')}
      title={poll.question}
      footer={
        <TextLink to={paths.poll(meetingId, poll.id)}>
          {t('voting:result.more')}
          <VisuallyHidden>: {poll.question}</VisuallyHidden>
        </TextLink>
      }
    >
      {result ? (
        <ResultBody poll={{ ...poll, result }}>
          <OwnVote poll={poll} own={own} />
        </ResultBody>
      ) : (
        <WithdrawnPoll reason={poll.withdrawReason} isVoid={poll.secret?.isVoid === true} />
      )}
    </Card>
  )
}

const OwnVote = ({ poll, own }: Pick<Props, 'poll' | 'own'>) => {
  const t = useT()
  const say = useSay()
  const answers = own.votes.filter(({ pollId, choices }) => pollId === poll.id && choices.length > 0).map(({ choices }) => choices.map((key) => wordOf(poll, key)).join(', '))
  function wordOf({ method, options }: LivePoll, key: string): string {
    const option = options.find((one) => one.key === key)
    return option ? optionWord(say, method, option) : key
  }
  if (answers.length === 0) return null
  return <p className="-mt-4 text-ink-soft">{t('live:vote.yourVote', { choice: [...new Set(answers)].join('; ') })}</p>
}
