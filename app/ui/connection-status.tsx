import { WifiOff } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from './icon'

type ConnectionStatusProps = { state: 'connected' | 'reconnecting'; quiet?: boolean }

/** Whether news still reaches this page. `quiet` says nothing while all is well; the live region stays, so the change is heard. */
export function ConnectionStatus({ state, quiet }: ConnectionStatusProps) {
  const t = useT()
  return (
    <div role="status">
      {state === 'connected' && !quiet && (
        <p className="inline-flex items-center gap-2 text-sm text-ink-soft">
          <span aria-hidden="true" className="size-2.5 rounded-full bg-polder" />
          {t('ui:connected')}
        </p>
      )}
      {state === 'reconnecting' && (
        <p className="flex gap-2.5 rounded-box bg-sand-soft px-3.5 py-2.5 font-semibold text-sand">
          <Icon icon={WifiOff} className="mt-[0.15em]" />
          <span>{t('ui:reconnecting')}</span>
        </p>
      )}
    </div>
  )
}
