import { Hand, Megaphone } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { ActForm } from '../live/act-form'
import { useLiveActs } from '../live/live-acts'
import { newKey } from '../live/new-key'
import { currentLine } from '../live/room-facts'
import type { Followed } from '../live/use-live-meeting'

interface Props {
  room: Pick<Followed, 'view' | 'own'>
  /** What the first hand is named by, before JavaScript. */
  formKey: string
  /** The page to come back to without JavaScript. */
  from?: 'volgen'
  size?: 'small' | 'normal'
  /** Who leads needs no point of order. */
  hasOrder?: boolean
}

const handSlot = 'hand'

/** Asks for the floor with one thumb, says where one stands, and takes it back. Nothing for who has no place to speak from. */
export const RaiseHand = ({ room: { view, own }, formKey, from, size = 'normal', hasOrder = true }: Props) => {
  const t = useT()
  const acts = useLiveActs()
  const { mayAsk, turn } = own.floor
  const [key, setKey] = useState(formKey)
  useEffect(() => {
    if (turn?.id) setKey(newKey())
  }, [turn?.id])
  const line = currentLine(view)
  if (view.meeting.status !== 'running' || !line || !(mayAsk || turn)) return null
  const back = from && <input type="hidden" name="from" value={from} />
  const isAsking = acts?.waiting.some(({ slot, url }) => slot === handSlot && url === paths.raiseHand(view.meeting.id)) ?? false
  if (turn) return <OwnTurn view={view} turn={turn} back={back} size={size} />
  if (isAsking)
    return (
      <p role="status" className="flex flex-wrap items-center gap-x-3">
        {acts?.isStuck ? t('speakers:kept') : t('speakers:asking')}
        {acts?.isStuck && (
          <Button type="button" size="small" onClick={() => acts.forget(handSlot)}>
            {t('speakers:lower')}
          </Button>
        )}
      </p>
    )
  return (
    <ActForm action={paths.raiseHand(view.meeting.id)} slot={handSlot} mayWait className="flex flex-wrap gap-2.5 max-sm:w-full max-sm:[&>button]:flex-1">
      {(isBusy) => (
        <>
          <input type="hidden" name="key" value={key} />
          <input type="hidden" name="itemId" value={line.id} />
          {back}
          <Button icon={Hand} size={size} pending={isBusy} data-act="hand">
            {t('speakers:ask')}
          </Button>
          {hasOrder && (
            <Button icon={Megaphone} size={size} pending={isBusy} name="isPointOfOrder" value="true" title={t('speakers:askOrderHint')}>
              {t('speakers:askOrder')}
            </Button>
          )}
        </>
      )}
    </ActForm>
  )
}

type OwnTurnProps = Pick<Props['room'], 'view'> & { turn: NonNullable<Followed['own']['floor']['turn']>; back: React.ReactNode; size: 'small' | 'normal' }

const OwnTurn = ({ view, turn, back, size }: OwnTurnProps) => {
  const t = useT()
  const place = view.speakers.queue.findIndex(({ id }) => id === turn.id) + 1
  const words = turn.isSpeaking ? t('speakers:youSpeak') : place > 0 ? t('speakers:askedPlace', { count: place }) : t('speakers:asked')
  const action = turn.isSpeaking ? paths.endFloor(view.meeting.id, turn.id) : paths.lowerHand(view.meeting.id, turn.id)
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <p role="status" className="flex items-center gap-2 font-semibold text-polder">
        <Hand aria-hidden="true" size="1.2em" />
        {words}
      </p>
      <ActForm action={action} slot={handSlot} mayWait>
        {(isBusy) => (
          <>
            {back}
            <Button size={size} pending={isBusy} data-act="hand">
              {turn.isSpeaking ? t('speakers:done') : t('speakers:lower')}
            </Button>
          </>
        )}
      </ActForm>
    </div>
  )
}
