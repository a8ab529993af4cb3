import { UserRoundMinus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { LiveView } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { ActForm } from '../live/act-form'
import { currentLine, pollsHere } from '../live/room-facts'
import type { Followed } from '../live/use-live-meeting'

interface Props {
  room: Pick<Followed, 'view' | 'own'>
  /** The page to come back to without JavaScript. */
  from?: 'volgen'
}

const isVoting = (view: LiveView): boolean => pollsHere(view).some(({ status }) => status === 'open')

/** Whether the viewer sits at the table, and stays away from the item that is on it. */
export const ownPlace = ({ view, own }: Props['room']): 'none' | 'here' | 'away' => {
  const seats = new Set(own.seats.filter(({ isPresent }) => isPresent).map(({ seatId }) => seatId))
  const places = view.people.filter(({ seatId }) => seatId !== null && seats.has(seatId))
  if (view.meeting.status !== 'running' || !currentLine(view) || places.length === 0) return 'none'
  return places.every(({ isRecused }) => isRecused) ? 'away' : 'here'
}

/** Says that the viewer stays away from this item, with the way back. While a vote runs nobody comes or goes. */
export const OwnAbsence = ({ room, from }: Props) => {
  const t = useT()
  if (ownPlace(room) !== 'away') return null
  return (
    <div className="mb-5">
      <Notice tone="warn" title={t('attendance:recusal.ownAway')} live="polite" actions={!isVoting(room.view) && <RecusalAct room={room} from={from} isRecused={false} />}>
        {t('attendance:recusal.ownAwayText')}
      </Notice>
    </div>
  )
}

/** The way out for who has a conflict of interest, out of the way of everybody else. */
export const OwnRecusal = ({ room, from }: Props) => {
  const t = useT()
  if (ownPlace(room) !== 'here' || isVoting(room.view)) return null
  return (
    <div className="mt-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line pt-4">
      <p className="max-w-[26rem] text-sm text-ink-soft">{t('attendance:recusal.ownHint')}</p>
      <RecusalAct room={room} from={from} isRecused />
    </div>
  )
}

const RecusalAct = ({ room: { view }, from, isRecused }: { room: Props['room']; from: Props['from'] | undefined; isRecused: boolean }) => {
  const t = useT()
  return (
    <ActForm action={paths.ownRecusal(view.meeting.id)} mayWait>
      {(isBusy) => (
        <>
          <input type="hidden" name="itemId" value={currentLine(view)?.id ?? ''} />
          <input type="hidden" name="isRecused" value={String(isRecused)} />
          {from && <input type="hidden" name="from" value={from} />}
          <Button size="small" {...(isRecused && { icon: UserRoundMinus })} pending={isBusy}>
            {isRecused ? t('attendance:recusal.own') : t('attendance:recusal.ownBack')}
          </Button>
        </>
      )}
    </ActForm>
  )
}
