import { Form } from '@remix-run/react'
import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from './icon'

type SearchBoxProps = { action: string; label: string; name?: string; defaultValue?: string; shortcut?: boolean }

/** One box to find anything; Ctrl K (or Cmd K) goes to it from anywhere. */
export function SearchBox({ action, label, name = 'q', defaultValue, shortcut }: SearchBoxProps) {
  const t = useT()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!shortcut) return
    const go = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      box.current?.focus()
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [shortcut])
  return (
    <Form role="search" aria-label={label} action={action} className="relative w-full max-w-[29rem]">
      <Icon icon={Search} className="pointer-events-none absolute left-3.5 top-1/2 -translate-y-1/2 text-ink-soft" />
      <input ref={box} type="search" name={name} aria-label={label} placeholder={label} defaultValue={defaultValue} className={`min-h-11 w-full rounded-box border border-edge bg-surface pl-11 text-md hover:border-ink-soft placeholder:text-ellipsis ${shortcut ? 'pr-4 lg:pr-20' : 'pr-4'}`} />
      {shortcut && <kbd aria-hidden="true" className="pointer-events-none absolute right-3 top-1/2 -translate-y-1/2 rounded-small border border-line bg-surface px-1.5 font-sans text-xs font-medium text-ink-soft max-lg:hidden">Ctrl K</kbd>}
      <button type="submit" className="sr-only">
        {t('ui:search')}
      </button>
    </Form>
  )
}
