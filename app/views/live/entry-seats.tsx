import { useT } from '~/core/i18n/use-t'
import type { TurnoutSeat } from './use-entry'

interface Props {
  seats: TurnoutSeat[]
  current: TurnoutSeat | undefined
  isDone: (seat: TurnoutSeat) => boolean
  isOnItsWay: (seat: TurnoutSeat) => boolean
  onChoose: (seatId: string) => void
}

/** Everybody who may vote, and who has: a name that did not vote by itself can be chosen. Never what. */
export const EntrySeats = ({ seats, current, isDone, isOnItsWay, onChoose }: Props) => {
  const t = useT()
  return (
    <ul aria-label={t('voting:entry.seats')} className="grid gap-x-3 gap-y-1 sm:grid-cols-2">
      {seats.map((seat) => {
        const { seatId, name, organisationName, hasVoted, isEntered } = seat
        const isOwn = hasVoted && !isEntered
        const state = isOnItsWay(seat) ? t('voting:entry.onItsWay') : isOwn ? t('voting:entry.own') : isDone(seat) ? t('voting:entry.noted') : t('voting:entry.waiting')
        return (
          <li key={seatId}>
            <button
              type="button"
              disabled={isOwn}
              aria-current={current?.seatId === seatId ? 'true' : undefined}
              onClick={() => onChoose(seatId)}
              className="flex min-h-11 w-full items-center gap-3 rounded-box border border-transparent px-3 py-1.5 text-left enabled:hover:border-edge enabled:hover:bg-surface aria-[current]:border-ink aria-[current]:bg-surface"
            >
              <span aria-hidden="true" className={`w-4 text-center font-bold ${isDone(seat) ? 'text-polder' : 'text-ink-soft'}`}>
                {isDone(seat) ? '✓' : '·'}
              </span>
              <span className="min-w-0 flex-1">
                <span className="font-semibold">{name}</span> <span className="text-sm text-ink-soft">{organisationName}</span>
              </span>
              <span className="shrink-0 text-sm text-ink-soft">{state}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
