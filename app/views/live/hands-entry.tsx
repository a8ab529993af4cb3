import { Form } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { LivePoll } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Counter } from '~/ui/counter'
import { plainField } from '~/ui/fields/plain-field'
import { RadioGroup } from '~/ui/fields/radio-group'
import { OptionMark } from '~/ui/option-mark'
import { signOf } from '../polls/choice-sign'
import { useLiveActs } from './live-acts'
import { useChoiceWords } from './use-choice-words'

interface Props {
  poll: LivePoll
  meetingId: string
}

/** Where the counting stands on the page. */
export const handsAnchor = (pollId: string): string => `handen-${pollId}`

/** Hands counted with a thumb: never more than there are people who may vote. With that the poll closes. */
export const HandsEntry = ({ poll, meetingId }: Props) => {
  const t = useT()
  const { word } = useChoiceWords()
  const acts = useLiveActs()
  const [hands, count] = useState<Record<string, number>>({})
  const slot = `telling/${poll.id}`
  const total = Object.values(hands).reduce((sum, one) => sum + one, 0)
  const isTooMany = total > poll.seats
  const isLevel = hands.for !== undefined && hands.for > 0 && hands.for === hands.against
  const askChair = poll.tieRule === 'chairDecides' && isLevel
  const send = (event: FormEvent<HTMLFormElement>): void => {
    if (!acts) return
    event.preventDefault()
    if (isTooMany) return
    acts.send({ slot, url: paths.saveCount(meetingId, poll.id), fields: [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]), mayWait: false })
  }
  return (
    <Form id={handsAnchor(poll.id)} tabIndex={-1} method="post" action={paths.countHands(meetingId, poll.id)} onSubmit={send} className="grid scroll-my-24 gap-5" aria-label={t('polls:counting.title')}>
      <div className="grid gap-3">
        {poll.options.map(({ key }) => (
          <div key={key} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line pb-3 last:border-b-0">
            <span className="flex items-center gap-3 text-lg font-semibold">
              <OptionMark sign={signOf(key)} /> {word(poll, key)}
            </span>
            <Counter
              id={`${poll.id}-${key}`}
              name={key}
              label={t('voting:hands.count', { choice: word(poll, key) })}
              defaultValue={0}
              max={poll.seats}
              lessLabel={t('voting:hands.less', { choice: word(poll, key) })}
              moreLabel={t('voting:hands.more', { choice: word(poll, key) })}
              onChange={(value) => count((others) => ({ ...others, [key]: value }))}
            />
          </div>
        ))}
      </div>
      <p role="status" className={isTooMany ? 'font-semibold text-alarm' : 'text-ink-soft'}>
        {isTooMany ? `✕ ${t('polls:counting.tooMany', { present: poll.seats })}` : t('voting:hands.total', { total, count: poll.seats })}
      </p>
      {askChair && (
        <RadioGroup
          field={plainField({ name: 'chair' })}
          legend={t('polls:counting.chair')}
          look="row"
          options={['for', 'against'].map((key) => ({ value: key, label: word(poll, key) }))}
        />
      )}
      <div>
        <Button look="primary" size="large" className="max-sm:w-full" pending={acts?.waiting.some((act) => act.slot === slot) ?? false}>
          {t('voting:hands.close')}
        </Button>
      </div>
    </Form>
  )
}
