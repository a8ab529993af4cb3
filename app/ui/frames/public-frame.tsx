import { NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { SkipLink } from '../skip-link'
import { BrandLink } from './brand-link'
import type { Brand, NavEntry } from './nav-entry'

type PublicFrameProps = {
  brand: Brand
  nav: NavEntry[]
  navLabel?: string
  actions?: ReactNode
  footer: ReactNode
  width?: 'reading' | 'wide'
  children: ReactNode
}

/** The side of the street: a quiet header, one column to read, a footer. Nothing here needs JavaScript. */
export function PublicFrame({ brand, nav, navLabel, actions, footer, width = 'wide', children }: PublicFrameProps) {
  const t = useT()
  return (
    <div className="flex min-h-dvh flex-col overflow-x-clip">
      <SkipLink />
      <header className="border-b border-line print:hidden">
        <div className="mx-auto flex w-full max-w-[72rem] flex-wrap items-center gap-x-8 gap-y-1 px-4 py-3 sm:px-6">
          <BrandLink brand={brand} />
          <nav aria-label={navLabel ?? t('ui:mainMenu')} className="max-md:order-last max-md:w-full">
            <ul className="-mx-2 flex flex-wrap">
              {nav.map(({ label, to, end }) => (
                <li key={to}>
                  <NavLink to={to} end={end} className="flex min-h-11 items-center rounded-small px-2 font-medium text-ink-soft no-underline decoration-brick decoration-3 underline-offset-8 hover:text-ink aria-[current=page]:text-ink aria-[current=page]:underline sm:px-3">
                    {label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          {actions && <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1">{actions}</div>}
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className="w-full flex-1 px-4 py-8 sm:px-6 sm:py-12 print:p-0">
        <div className={`mx-auto ${width === 'reading' ? 'max-w-[46rem]' : 'max-w-[69rem]'} print:max-w-none`}>{children}</div>
      </main>
      <footer className="border-t border-line text-ink-soft print:hidden">
        <div className="mx-auto w-full max-w-[72rem] px-4 py-8 sm:px-6">{footer}</div>
      </footer>
    </div>
  )
}
