import { useLocation, useNavigation } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'

/**
 * A thin bar that shows up when the next page takes longer than a blink. For who listens it says that a page is
 * coming, and its title once it is there: without a new document no browser says so by itself.
 */
export function NavigationBar() {
  const t = useT()
  const busy = useNavigation().state !== 'idle'
  const title = useTitleAfterNavigation()
  return (
    <div role="status" data-no-print className="pointer-events-none fixed inset-x-0 top-0 z-50 h-1 overflow-hidden">
      {busy && <div aria-hidden="true" className="h-full animate-wait bg-brick" />}
      <span className="sr-only">{busy ? t('ui:loading') : title}</span>
    </div>
  )
}

/** Empty on the first page, which the browser announces. The title itself changes a moment after the address. */
function useTitleAfterNavigation(): string {
  const { pathname } = useLocation()
  const firstPath = useRef(pathname)
  const [title, setTitle] = useState('')
  useEffect(() => {
    if (pathname === firstPath.current) return
    firstPath.current = ''
    const timer = setTimeout(() => setTitle(document.title), 150)
    return () => clearTimeout(timer)
  }, [pathname])
  return title
}
