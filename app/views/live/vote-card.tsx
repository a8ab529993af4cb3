import { type ReactNode, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { LivePoll } from '~/domain/meetings/live/live-view'
import { isAnsweredByMembers } from '~/domain/meetings/polls/poll'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { Disclosure } from '~/ui/disclosure'
import { useHydrated } from '~/ui/use-hydrated'
import { answerables, seatsLeft } from './answerables'
import { seatWords } from './ballot-label'
import { NotEntitled } from './not-entitled'
import { PollRules } from './poll-rules'
import { TurnoutMeter } from './turnout-meter'
import { useBallots } from './use-ballots'
import { useComeIntoView } from './use-come-into-view'
import type { Followed } from './use-live-meeting'
import { VoteBallot } from './vote-ballot'
import { VoteKeysNote } from './vote-keys-note'

interface Props {
  poll: LivePoll
  room: Followed
  /** What the forms' idempotency keys are made of, before JavaScript. */
  formKey: string
  /** What chair and secretary enter for others. */
  entry?: ReactNode
}

/** A question to the table. It can be answered with one key or one thumb, and changed until it closes. */
export const VoteCard = ({ poll, room, formKey, entry }: Props) => {
  const card = useComeIntoView<HTMLDivElement>()
  return (
    <div ref={card} className="scroll-mb-36 scroll-mt-4 sm:scroll-my-24">
      <Card tone="now" title={poll.question} sub={<PollRules poll={poll} />}>
        <div className="grid gap-5">
          {isAnsweredByMembers(poll.method) ? <OwnBallots poll={poll} room={room} formKey={formKey} /> : !entry && <BySecretary poll={poll} />}
          {entry}
          {/* Who enters a roll call or counts hands sees there how far it is. */}
          {(isAnsweredByMembers(poll.method) || (poll.method === 'rollCall' && !entry)) && <TurnoutMeter poll={poll} turnout={room.view.turnout.find(({ pollId }) => pollId === poll.id)} />}
        </div>
      </Card>
    </div>
  )
}

const BySecretary = ({ poll }: { poll: LivePoll }) => {
  const t = useT()
  return <p className="text-lg">{t(poll.method === 'rollCall' ? 'voting:bySecretary.rollCall' : 'voting:bySecretary.showOfHands')}</p>
}

const OwnBallots = ({ poll, room, formKey }: Omit<Props, 'entry'>) => {
  const t = useT()
  const isHydrated = useHydrated()
  const [together] = answerables(room, poll.id, false)
  const [wantsApart, setApart] = useState<boolean | null>(null)
  const isApart = wantsApart ?? (together?.isMixed === true && isHydrated)
  const { ballots, keys } = useBallots(poll, room, formKey, isApart)
  if (!together) return <NotEntitled view={room.view} own={room.own} />
  const { seats } = together
  const left = seatsLeft(room.own, poll.id)
  return (
    <div className="grid gap-5">
      {seats.map(({ proxyOf }) => proxyOf).some((giver) => giver !== null) && seats.length === 1 && <p className="font-semibold">{seatWords(t, seats[0]!)}</p>}
      {ballots.map((ballot) => (
        <VoteBallot key={ballot.one.seatId ?? 'all'} ballot={ballot} refusal={room.refusals[poll.id]} />
      ))}
      {left > 0 && left < seats.length && <p className="font-semibold text-sand">{t('voting:ballot.left', { count: left, total: seats.length })}</p>}
      {seats.length > 1 && (
        <div className="grid justify-items-start gap-1">
          <p className="text-ink-soft">{t('voting:ballot.seats', { count: seats.length, seats: seats.map((seat) => seatWords(t, seat)).join(', ') })}</p>
          {isHydrated ? (
            <Button type="button" look="plain" className="-ml-4.5" onClick={() => setApart(!isApart)}>
              {isApart ? t('voting:ballot.together', { count: seats.length }) : t('live:vote.apart')}
            </Button>
          ) : (
            <Disclosure summary={t('live:vote.apart')}>
              <Apart poll={poll} room={room} formKey={formKey} />
            </Disclosure>
          )}
        </div>
      )}
      {ballots.length === 1 && <VoteKeysNote poll={poll} isOn={keys.isOn} onToggle={keys.toggle} />}
    </div>
  )
}

/** A ballot per seat, for who has no JavaScript. */
const Apart = ({ poll, room, formKey }: Omit<Props, 'entry'>) => {
  const { ballots } = useBallots(poll, room, formKey, true)
  return (
    <div className="grid gap-6">
      {ballots.map((ballot) => (
        <VoteBallot key={ballot.one.seatId} ballot={ballot} refusal={undefined} />
      ))}
    </div>
  )
}
