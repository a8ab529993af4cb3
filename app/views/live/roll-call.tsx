import { Undo2 } from 'lucide-react'
import { useEffect } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { LivePoll } from '~/domain/meetings/live/live-view'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { Meter } from '~/ui/meter'
import { EntrySeats } from './entry-seats'
import { isPlainKey, onEveryKey } from './shortcuts'
import { useChoiceWords } from './use-choice-words'
import { type TurnoutSeat, useEntry } from './use-entry'
import { useVoteKeys } from './use-vote-keys'
import { VoteChoices } from './vote-choices'
import { VoteKeysNote } from './vote-keys-note'

interface Props {
  poll: LivePoll
  meetingId: string
  seats: TurnoutSeat[]
}

/** One name after the other, called aloud and answered with one key; the last can be taken back. */
export const RollCall = ({ poll, meetingId, seats }: Props) => {
  const t = useT()
  const { word } = useChoiceWords()
  const entry = useEntry(poll, meetingId, seats, true)
  const { current, last } = entry
  const keys = useVoteKeys(current !== undefined, poll.options.map(({ key }) => key), (key) => current && entry.answer(current, [key]))
  const lastId = last?.seat.seatId
  const { choose } = entry
  useEffect(() => {
    if (!lastId || !keys.isOn) return
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !isPlainKey(event)) return
      event.preventDefault()
      choose(lastId)
    }
    return onEveryKey(press)
  }, [lastId, keys.isOn, choose])
  return (
    <div className="grid gap-4">
      <Meter label={t('voting:entry.progress')} labelHidden value={entry.done} max={seats.length} tone="polder" valueText={t('voting:entry.called', { done: entry.done, count: seats.length })} />
      {current ? (
        <div className="grid gap-3 rounded-box border border-line bg-paper p-4 sm:p-5">
          <p aria-live="polite">
            <span className="text-sm font-semibold text-ink-soft">{t('voting:entry.calling')}</span>
            <strong className="block font-serif text-3xl leading-tight">{current.name}</strong>
            <span className="text-ink-soft">
              {current.organisationName}
              {current.proxyOf && ` (${t('voting:result.proxyOf', { name: current.proxyOf })})`}
            </span>
          </p>
          <VoteChoices key={current.seatId} ballot={entry.ballotOf(current, { hasShortcuts: keys.isOn, pressed: null })} />
        </div>
      ) : (
        <p className="text-lg font-semibold text-polder">✓ {t('voting:entry.everybody')}</p>
      )}
      {last && (
        <p role="status" className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>
            {t('voting:entry.last')} <strong>{last.seat.name}</strong>: {last.choices.map((key) => word(poll, key)).join(', ')}
          </span>
          <Button type="button" size="small" icon={Undo2} aria-keyshortcuts="z" onClick={() => choose(last.seat.seatId)}>
            {t('voting:entry.undo')}
          </Button>
        </p>
      )}
      <VoteKeysNote poll={poll} isOn={keys.isOn} onToggle={keys.toggle} note={t('voting:entry.keys')} />
      <Disclosure summary={t('voting:entry.all')}>
        <EntrySeats seats={seats} current={current} isDone={entry.isDone} isOnItsWay={entry.isOnItsWay} onChoose={choose} />
      </Disclosure>
    </div>
  )
}
