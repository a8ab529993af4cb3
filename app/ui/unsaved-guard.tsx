import { useBlocker } from '@remix-run/react'
import { useEffect } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Button } from './button'
import { Dialog } from './dialog'

/** Asks before unsaved work is left behind, whether by a link, by going back, or by closing the window. */
export function UnsavedGuard({ when }: { when: boolean }) {
  const t = useT()
  const blocker = useBlocker(({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname)
  useEffect(() => {
    if (!when) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [when])
  return (
    <Dialog
      open={blocker.state === 'blocked'}
      onClose={() => blocker.state === 'blocked' && blocker.reset()}
      title={t('ui:leaveTitle')}
      footer={
        <>
          <Button type="button" look="primary" onClick={() => blocker.reset?.()}>
            {t('ui:stay')}
          </Button>
          <Button type="button" onClick={() => blocker.proceed?.()}>
            {t('ui:leave')}
          </Button>
        </>
      }
    >
      <p>{t('ui:leaveText')}</p>
    </Dialog>
  )
}
