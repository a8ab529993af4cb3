import { useBlocker } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Button } from './button'
import { Dialog } from './dialog'

/** How long after sending a form leaving the page is that form's doing, in milliseconds: at once by Remix, a moment by the browser. */
const ownDoing = { link: 50, unload: 1000 }

/** Asks before unsaved work is left behind, by a link, by going back, or by closing the window. Sending a form is not leaving it behind. */
export function UnsavedGuard({ when }: { when: boolean }) {
  const t = useT()
  const sentAt = useRef(Number.NEGATIVE_INFINITY)
  const justSent = (within: number) => performance.now() - sentAt.current < within
  const blocker = useBlocker(({ currentLocation, nextLocation }) => when && !justSent(ownDoing.link) && currentLocation.pathname !== nextLocation.pathname)

  useEffect(() => {
    if (!when) return
    const remember = () => {
      sentAt.current = performance.now()
    }
    const ask = (event: BeforeUnloadEvent) => {
      if (!justSent(ownDoing.unload)) event.preventDefault()
    }
    document.addEventListener('submit', remember, { capture: true })
    window.addEventListener('beforeunload', ask)
    return () => {
      document.removeEventListener('submit', remember, { capture: true })
      window.removeEventListener('beforeunload', ask)
    }
  }, [when])

  // Saved while we asked: there is nothing left to ask.
  useEffect(() => {
    if (!when && blocker.state === 'blocked') blocker.proceed()
  }, [when, blocker])

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
