import { useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { LivePoll } from '~/domain/meetings/live/live-view'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { Notice } from '~/ui/notice'
import { useHydrated } from '~/ui/use-hydrated'
import { seatWords } from './ballot-label'
import { NotEntitled } from './not-entitled'
import { PollRules } from './poll-rules'
import { SecretChoices } from './secret-choices'
import { SecretCodes } from './secret-code'
import { SecretWarnings } from './secret-warnings'
import { TurnoutMeter } from './turnout-meter'
import { useComeIntoView } from './use-come-into-view'
import type { Followed } from './use-live-meeting'
import { canSeal, useSecretVote } from './use-secret-vote'

export type SecretPoll = LivePoll & { secret: NonNullable<LivePoll['secret']> }

export const isSecret = (poll: LivePoll): poll is SecretPoll => poll.secret !== null

interface Props {
  poll: SecretPoll
  room: Followed
}

/** A secret question to the table: chosen and sealed here, once. Without JavaScript or https it says so, and sends nothing. */
export const SecretVoteCard = ({ poll, room }: Props) => {
  const t = useT()
  const isHydrated = useHydrated()
  const card = useComeIntoView<HTMLDivElement>()
  const isEntitled = room.own.entitled.some(({ pollId }) => pollId === poll.id)
  return (
    <div ref={card} className="scroll-mb-36 scroll-mt-4 sm:scroll-my-24">
      <Card tone="now" title={poll.question} sub={<PollRules poll={poll} />}>
        <div className="grid gap-5">
          {!isEntitled && <NotEntitled view={room.view} own={room.own} />}
          {isEntitled && !isHydrated && (
            <noscript>
              <Notice tone="warn">{t('secret:vote.cannot')}</Notice>
            </noscript>
          )}
          {isEntitled && isHydrated && (canSeal() ? <Sealing poll={poll} room={room} /> : <Notice tone="warn">{t('secret:vote.cannot')}</Notice>)}
          <SecretWarnings secret={poll.secret} />
          <TurnoutMeter poll={poll} turnout={room.view.turnout.find(({ pollId }) => pollId === poll.id)} />
        </div>
      </Card>
    </div>
  )
}

const Sealing = ({ poll, room }: Props) => {
  const t = useT()
  const [isApart, setApart] = useState(false)
  const { publicKey, publication } = poll.secret
  const vote = useSecretVote({ meetingId: room.view.meeting.id, pollId: poll.id, publicKey, viewerId: room.viewerId, connection: room.connection })
  const seats = room.own.entitled.filter(({ pollId }) => pollId === poll.id)
  const keyOf = new Map([...vote.stored, ...room.own.votes.filter(({ pollId }) => pollId === poll.id)].map(({ seatId, key }) => [seatId, key]))
  const sent = new Set(vote.pending.flatMap(({ envelopes }) => envelopes.map(({ seatId }) => seatId)))
  const left = seats.filter(({ seatId }) => !keyOf.has(seatId) && !sent.has(seatId))
  const codes = seats.flatMap((seat) => {
    const code = vote.codes[keyOf.get(seat.seatId) ?? '']?.[seat.seatId]
    return code ? [{ seatId: seat.seatId, organisation: seatWords(t, seat), code }] : []
  })
  const groups = isApart || left.length === 1 ? left.map((seat) => [seat]) : left.length > 0 ? [left] : []
  return (
    <>
      {groups.map((group) => (
        <SecretChoices
          key={group.map(({ seatId }) => seatId).join()}
          poll={poll}
          {...(seats.length > 1 && group.length === 1 && { organisation: seatWords(t, group[0]!) })}
          onCast={(choices) => void vote.cast(group.map(({ seatId }) => seatId), choices)}
        />
      ))}
      {left.length > 1 && (
        <p className="flex flex-wrap items-center gap-x-3">
          <span>{t('live:vote.forSeats', { count: left.length, organisations: left.map((seat) => seatWords(t, seat)).join(', ') })}</span>
          <Button type="button" look="plain" size="small" onClick={() => setApart(!isApart)}>
            {isApart ? t('secret:vote.together') : t('secret:vote.apart')}
          </Button>
        </p>
      )}
      <div role="status" className="font-semibold">
        {vote.refusal && <p className="text-alarm">✕ {vote.refusal}</p>}
        {sent.size > 0 && <p className="text-sand">{room.connection === 'connected' ? t('secret:vote.sending') : t('secret:vote.kept')}</p>}
        {keyOf.size > 0 && <p className="text-polder">✓ {t('secret:vote.stored')}</p>}
      </div>
      {codes.length > 0 && <SecretCodes codes={codes} publication={publication} />}
      {keyOf.size > 0 && codes.length === 0 && <p className="text-ink-soft">{t('secret:vote.elsewhere')}</p>}
    </>
  )
}
