import { useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { LivePoll } from '~/domain/meetings/live/live-view'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { EntrySeats } from './entry-seats'
import { useChoiceWords } from './use-choice-words'
import { type TurnoutSeat, useEntry } from './use-entry'
import { BallotWay } from './vote-ballot'

interface Props {
  poll: LivePoll
  meetingId: string
  seats: TurnoutSeat[]
}

/** The secretary writes down the vote of a seat without a device: first whose, then what. */
export const EntryForOthers = ({ poll, meetingId, seats }: Props) => {
  const t = useT()
  const { word } = useChoiceWords()
  const [isOpen, setOpen] = useState(false)
  const entry = useEntry(poll, meetingId, seats, false)
  const { current, last } = entry
  return (
    <Disclosure open={isOpen} summary={t('voting:entry.others')}>
      <div className="grid gap-4">
        <p className="text-ink-soft">{t('voting:entry.othersHint')}</p>
        <EntrySeats
          seats={seats}
          current={current}
          isDone={entry.isDone}
          isOnItsWay={entry.isOnItsWay}
          onChoose={(seatId) => {
            setOpen(true)
            entry.choose(seatId)
          }}
        />
        {current && (
          <div className="grid gap-3 rounded-box border border-line bg-paper p-4">
            <p className="font-semibold">{t('voting:entry.voteOf', { name: current.name, organisation: current.organisationName })}</p>
            <BallotWay key={current.seatId} ballot={entry.ballotOf(current, { hasShortcuts: false, pressed: null })} />
            <div>
              <Button type="button" look="plain" onClick={() => entry.choose(null)}>
                {t('ui:cancel')}
              </Button>
            </div>
          </div>
        )}
        <p role="status" className="font-semibold text-polder">
          {last && !entry.isOnItsWay(last.seat) && `✓ ${t('voting:entry.stored', { name: last.seat.name, choice: last.choices.map((key) => word(poll, key)).join(', ') })}`}
        </p>
      </div>
    </Disclosure>
  )
}
