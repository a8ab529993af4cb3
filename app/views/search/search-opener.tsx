import { Search } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Icon } from '~/ui/icon'
import { SearchBox } from '~/ui/search-box'
import { useHydrated } from '~/ui/use-hydrated'

const SearchDialog = lazy(() => import('./search-dialog'))

/**
 * The way to the search from every page: Ctrl K, or what looks like a box to type in. Before JavaScript it is that box.
 * On a phone a link stands for it; Ctrl K works there too.
 */
export const SearchOpener = () => {
  const t = useT()
  const isHydrated = useHydrated()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      {isHydrated ? (
        <button
          type="button"
          onClick={() => setOpen(true)}
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K Meta+K"
          className="relative flex min-h-11 w-full max-w-[29rem] items-center gap-3 rounded-box border border-edge bg-surface px-3.5 text-left text-md text-ink-soft hover:border-ink-soft"
        >
          <Icon icon={Search} />
          <span className="min-w-0 flex-1 truncate">{t('search:label')}</span>
          <kbd aria-hidden="true" className="rounded-small border border-line bg-surface px-1.5 font-sans text-xs font-medium">
            Ctrl K
          </kbd>
        </button>
      ) : (
        <SearchBox action={paths.search()} label={t('search:label')} />
      )}
      {isOpen &&
        createPortal(
          <Suspense>
            <SearchDialog onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
