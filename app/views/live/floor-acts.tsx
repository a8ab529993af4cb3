import { Mic, MicOff } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { LiveView } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { ActForm } from './act-form'

/** Gives the floor to the next on the list, and ends the turn that goes on. */
export const FloorActs = ({ view }: { view: LiveView }) => {
  const t = useT()
  const { current, queue } = view.speakers
  const [next] = queue
  return (
    <>
      {next && (
        <ActForm action={paths.giveFloor(view.meeting.id, next.id)} slot="floor" mayWait className="min-w-0">
          {(isBusy) => (
            <Button icon={Mic} pending={isBusy} data-act="floor" aria-label={t('speakers:giveNamed', { name: next.name })}>
              <span className="block max-w-[6.5rem] sm:max-w-[14rem] truncate">{t('speakers:giveNext', { name: next.name })}</span>
            </Button>
          )}
        </ActForm>
      )}
      {current && (
        <ActForm action={paths.endFloor(view.meeting.id, current.id)} slot="floor" mayWait className="min-w-0">
          {(isBusy) => (
            <Button icon={MicOff} pending={isBusy} data-act="end" aria-label={t('speakers:endNamed', { name: current.name })}>
              {t('speakers:end')}
            </Button>
          )}
        </ActForm>
      )}
    </>
  )
}
