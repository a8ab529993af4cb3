import { useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'

/** A thin bar that shows up when the next page takes longer than a blink. */
export function NavigationBar() {
  const t = useT()
  const busy = useNavigation().state !== 'idle'
  return (
    <div role="status" data-no-print className="pointer-events-none fixed inset-x-0 top-0 z-50 h-1">
      {busy && (
        <>
          <div aria-hidden="true" className="h-full animate-wait bg-brick" />
          <span className="sr-only">{t('ui:loading')}</span>
        </>
      )}
    </div>
  )
}
