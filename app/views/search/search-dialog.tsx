import { Link, useLocation, useNavigate } from '@remix-run/react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Dialog } from '~/ui/dialog'
import { byKind } from './by-kind'
import { HitWords } from './hit-words'
import { useSearch } from './use-search'

/** So many of the results are shown here; the page has them all. */
const mostShown = 12

/** Search while typing (WAI-ARIA combobox with a list): the arrows choose, Enter opens, Escape closes. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const id = useId()
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(-1)
  const { result, isBusy } = useSearch(query)
  const groups = byKind((result?.hits ?? []).slice(0, mostShown))
  const hits = groups.flatMap((group) => group.hits)
  const list = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLInputElement>(null)
  useCloseWhenElsewhere(onClose)
  // The dialog, when it opens, goes to its first button.
  useEffect(() => {
    box.current?.focus()
  }, [])
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const move = (by: number) => setActive((now) => (hits.length === 0 ? -1 : (now + by + hits.length + (now < 0 && by < 0 ? 1 : 0)) % hits.length))
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => navigate(hits[active]?.to ?? paths.search(query.trim())),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  const said = isBusy ? t('search:busy') : result === null ? '' : hits.length === 0 ? t('search:none', { query: query.trim() }) : result.isGuess ? t('search:guess') : t('search:count', { count: result.hits.length })

  return (
    <Dialog open onClose={onClose} title={t('search:title')} wide>
      <input
        ref={box}
        type="search"
        role="combobox"
        aria-label={t('search:field')}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-describedby={`${id}keys`}
        {...(hits[active] && { 'aria-activedescendant': `${id}${active}` })}
        autoComplete="off"
        maxLength={200}
        placeholder={t('search:label')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
        className="min-h-12 w-full rounded-box border border-edge bg-surface px-4"
      />
      <p id={`${id}keys`} className="sr-only">
        {t('search:keys')}
      </p>
      <p role="status" className="min-h-6 text-sm text-ink-soft">
        {said}
      </p>
      <div ref={list} id={`${id}list`} role="listbox" aria-label={t('search:title')} className="-mx-2 max-h-[55dvh] overflow-y-auto">
        {groups.map(({ kind, hits: found }) => (
          <div key={kind} role="group" aria-label={t(`search:kind.${kind}`)} className="mb-2">
            <p aria-hidden="true" className="px-2 py-1 text-sm font-semibold text-ink-soft">
              {t(`search:kind.${kind}`)}
            </p>
            {found.map((hit) => {
              const place = hits.indexOf(hit)
              return (
                <Link key={hit.to} id={`${id}${place}`} role="option" aria-selected={place === active} tabIndex={-1} to={hit.to} onMouseEnter={() => setActive(place)} className="block rounded-small px-2 py-2 no-underline aria-selected:bg-shade">
                  <HitWords hit={hit} />
                </Link>
              )
            })}
          </div>
        ))}
      </div>
      {result && result.hits.length > mostShown && (
        <p>
          <Link to={paths.search(query.trim())}>{t('search:toPage')}</Link>
        </p>
      )}
    </Dialog>
  )
}

/** Whoever went to a result has found it. */
const useCloseWhenElsewhere = (onClose: () => void): void => {
  const { key } = useLocation()
  const first = useRef(key)
  useEffect(() => {
    if (key !== first.current) onClose()
  }, [key, onClose])
}
