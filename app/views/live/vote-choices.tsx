import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { LivePoll } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { ChoiceButton, ChoiceRow } from '~/ui/choice-button'
import { signOf } from '../polls/choice-sign'
import type { Answerable } from './answerables'
import type { Connection } from './use-live-meeting'
import { useChoiceWords } from './use-choice-words'
import { VoteState } from './vote-state'

interface Props {
  poll: LivePoll
  meetingId: string
  one: Answerable
  formKey: string
  hasShortcuts: boolean
  connection: Connection
  refusal: string | undefined
  onAnswer: (key: string) => void
  /** No socket gets through: the form is sent the ordinary way. */
  onSendOrdinarily: () => void
}

/** The possible answers. Each is a form of its own with its own key, so that voting works, and works once, without JavaScript too. */
export const VoteChoices = ({ poll, meetingId, one, formKey, hasShortcuts, connection, refusal, onAnswer, onSendOrdinarily }: Props) => {
  const t = useT()
  const { word } = useChoiceWords()
  const label = one.seatId ? `${t('live:vote.label')}: ${one.organisations.join(', ')}` : t('live:vote.label')
  return (
    <div className="grid gap-3">
      {one.seatId && <p className="font-semibold">{one.organisations.join(', ')}</p>}
      <ChoiceRow label={label}>
        {poll.options.map(({ key }, index) => (
          <Form
            key={key}
            method="post"
            action={paths.vote(meetingId, poll.id)}
            reloadDocument
            className="grid"
            onSubmit={(event) => {
              if (connection === 'never') return onSendOrdinarily()
              event.preventDefault()
              onAnswer(key)
            }}
          >
            <input type="hidden" name="key" value={`${formKey}-${key}`} />
            {one.seatId && <input type="hidden" name="seatId" value={one.seatId} />}
            <ChoiceButton
              sign={signOf(key)}
              name="choices"
              value={key}
              selected={one.pending === null && (one.stored?.includes(key) ?? false)}
              pending={(one.pending?.includes(key) ?? false) && connection === 'connected'}
              {...(hasShortcuts && { shortcut: String(index + 1) })}
            >
              {word(poll, key)}
            </ChoiceButton>
          </Form>
        ))}
      </ChoiceRow>
      <VoteState one={one} connection={connection} refusal={refusal} wordsOf={(answer) => answer.map((key) => word(poll, key)).join(', ')} />
    </div>
  )
}
