import { NavLink } from '@remix-run/react'
import { Ellipsis } from 'lucide-react'
import { useRef } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Count } from '../count'
import { Icon } from '../icon'
import { useCloseOnNavigation } from '../use-close-on-navigation'
import { useCloseOutside } from '../use-close-outside'
import type { NavEntry } from './nav-entry'
import { RailLink } from './rail-link'

const place = 'relative flex min-h-16 w-full flex-col items-center justify-center gap-0.5 px-1 text-[0.8125rem] font-medium text-ink-soft no-underline aria-[current=page]:font-semibold aria-[current=page]:text-brick'
const inBar = 4

/** The menu under the thumb: four places, the rest behind one more. */
export function PhoneBar({ nav }: { nav: NavEntry[] }) {
  const t = useT()
  const more = useRef<HTMLDetailsElement>(null)
  useCloseOutside(more)
  useCloseOnNavigation(more)
  const rest = nav.slice(inBar)
  return (
    <nav aria-label={t('ui:mainMenu')} className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden">
      <ul className="flex">
        {nav.slice(0, inBar).map(({ label, to, icon, count = 0, countLabel, end }) => (
          <li key={to} className="min-w-0 flex-auto">
            <NavLink to={to} end={end} className={place}>
              {icon && <Icon icon={icon} size={1.6} />}
              <span className="max-w-full truncate">{label}</span>
              <span className="absolute left-1/2 top-1.5 ml-1.5">
                <Count value={count} label={countLabel ?? String(count)} />
              </span>
            </NavLink>
          </li>
        ))}
        {rest.length > 0 && (
          <li className="min-w-0 flex-auto">
            <details ref={more}>
              <summary className={place}>
                <Icon icon={Ellipsis} size={1.6} />
                {t('ui:more')}
              </summary>
              <div className="absolute inset-x-3 bottom-full mb-2 grid animate-rise gap-0.5 rounded-box border border-line bg-surface p-2 shadow-soft">
                {rest.map((entry) => (
                  <RailLink key={entry.to} entry={entry} />
                ))}
              </div>
            </details>
          </li>
        )}
      </ul>
    </nav>
  )
}
