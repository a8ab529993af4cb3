import { useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { LivePoll } from '~/domain/meetings/live/live-view'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { useHydrated } from '~/ui/use-hydrated'
import type { Followed } from './use-live-meeting'
import { type Answerable, answerables } from './answerables'
import { useComeIntoView } from './use-come-into-view'
import { TurnoutMeter } from './turnout-meter'
import { useVoteKeys } from './use-vote-keys'
import { VoteChoices } from './vote-choices'
import { VoteKeysNote } from './vote-keys-note'

interface Props {
  poll: LivePoll
  room: Followed
  /** What the forms' idempotency keys are made of, before JavaScript. */
  formKey: string
}

/** A question to the table. It can be answered with one key or one thumb, and changed until it closes. */
export const VoteCard = ({ poll, room, formKey }: Props) => {
  const t = useT()
  const isHydrated = useHydrated()
  const [isApart, setApart] = useState(false)
  const together = answerables(room, poll.id, false)
  const shown = isApart ? answerables(room, poll.id, true) : together
  const answer = (one: Answerable | undefined, key: string) => one && room.vote({ pollId: poll.id, choices: [key], ...(one.seatId && { seatId: one.seatId }) })
  const keys = useVoteKeys(shown.length === 1, poll.options.map(({ key }) => key), (key) => answer(shown[0], key))
  const seats = together[0]?.organisations ?? []
  const card = useComeIntoView<HTMLDivElement>()
  return (
    <div ref={card} className="scroll-my-24">
      <Card tone="now" title={poll.question} sub={`${t(`polls:majority.${poll.majority}`)} · ${t(`polls:visibility.${poll.visibility}`)}`}>
        {shown.length === 0 && <p className="mb-4 text-ink-soft">{t('live:vote.notYours')}</p>}
        <div className="grid gap-6">
          {shown.map((one, index) => (
            <VoteChoices
              key={one.seatId ?? 'all'}
              poll={poll}
              meetingId={room.view.meeting.id}
              one={one}
              formKey={`${formKey}-${index}`}
              hasShortcuts={keys.isOn && shown.length === 1}
              connection={room.connection}
              refusal={room.refusals[poll.id]}
              onAnswer={(key) => answer(one, key)}
              onSendOrdinarily={() => room.forget(poll.id)}
            />
          ))}
        </div>
        {seats.length > 1 && (
          <p className="mt-3 flex flex-wrap items-center gap-x-3">
            <span>{t('live:vote.forSeats', { count: seats.length, organisations: seats.join(', ') })}</span>
            {isHydrated && (
              <Button type="button" look="plain" size="small" onClick={() => setApart(!isApart)}>
                {isApart ? t('live:vote.together') : t('live:vote.apart')}
              </Button>
            )}
          </p>
        )}
        <div className="mt-5">
          <TurnoutMeter poll={poll} turnout={room.view.turnout.find(({ pollId }) => pollId === poll.id)} />
        </div>
        {shown.length === 1 && <VoteKeysNote isOn={keys.isOn} onToggle={keys.toggle} />}
      </Card>
    </div>
  )
}
