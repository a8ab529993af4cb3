import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { LiveSpeakers } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Icon } from '~/ui/icon'
import { ActForm } from '../live/act-form'

interface Props {
  meetingId: string
  queue: LiveSpeakers['queue']
  index: number
}

/** What the chair does with one hand: give it the floor, move it, take it off the list. */
export const QueueControls = ({ meetingId, queue, index }: Props) => {
  const t = useT()
  const { id, name } = queue[index]!
  return (
    <div className="mb-2 ml-10 flex flex-wrap items-center gap-0.5">
      <ActForm action={paths.giveFloor(meetingId, id)} slot="floor" mayWait>
        {(isBusy) => (
          <Button size="small" pending={isBusy} aria-label={t('speakers:giveNamed', { name })}>
            {t('speakers:give')}
          </Button>
        )}
      </ActForm>
      {index > 0 && <Move meetingId={meetingId} id={id} before={queue[index - 1]!.id} label={t('speakers:earlierNamed', { name })} icon={ArrowUp} />}
      {index < queue.length - 1 && <Move meetingId={meetingId} id={id} before={queue[index + 2]?.id} label={t('speakers:laterNamed', { name })} icon={ArrowDown} />}
      <ActForm action={paths.lowerHand(meetingId, id)} mayWait>
        {(isBusy) => (
          <Button size="small" look="plain" pending={isBusy} aria-label={t('speakers:lowerNamed', { name })}>
            <Icon icon={X} />
          </Button>
        )}
      </ActForm>
    </div>
  )
}

const Move = ({ meetingId, id, before, label, icon }: { meetingId: string; id: string; before: string | undefined; label: string; icon: typeof ArrowUp }) => (
  <ActForm action={paths.moveTurn(meetingId, id)} mayWait>
    {(isBusy) => (
      <>
        {before && <input type="hidden" name="before" value={before} />}
        <Button size="small" look="plain" pending={isBusy} aria-label={label}>
          <Icon icon={icon} />
        </Button>
      </>
    )}
  </ActForm>
)
