import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { NavigationBar } from '../navigation-bar'
import { SkipLink } from '../skip-link'
import { BrandLink } from './brand-link'
import type { Brand, NavEntry } from './nav-entry'
import { PhoneBar } from './phone-bar'
import { RailLink } from './rail-link'

type WorkspaceFrameProps = {
  brand: Brand
  nav: NavEntry[]
  switcher?: ReactNode
  search?: ReactNode
  notices?: ReactNode
  account?: ReactNode
  banner?: ReactNode
  width?: 'normal' | 'full'
  children: ReactNode
}

/** The desk: the rail left (under the thumb on a phone), tools above, the work in the middle. */
export function WorkspaceFrame({ brand, nav, switcher, search, notices, account, banner, width = 'normal', children }: WorkspaceFrameProps) {
  const t = useT()
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)] print:block">
      <SkipLink />
      <NavigationBar />
      <div className="border-r border-line max-lg:hidden print:hidden">
        <nav aria-label={t('ui:mainMenu')} className="sticky top-0 grid max-h-dvh gap-4 overflow-y-auto px-4 py-5">
          <div className="px-2.5">
            <BrandLink brand={brand} stacked />
          </div>
          <ul className="grid gap-1">
            {nav.map((entry) => (
              <li key={entry.to}>
                <RailLink entry={entry} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="flex min-w-0 flex-col">
        <header className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 max-lg:border-b max-lg:border-line sm:px-6 lg:px-11 lg:pb-0 lg:pt-6 print:hidden">
          <div className="min-w-0 flex-1 lg:hidden">
            <BrandLink brand={brand} />
          </div>
          {switcher}
          {search && <div className="flex flex-1 max-lg:hidden">{search}</div>}
          <div className="ml-auto flex items-center gap-1">
            {notices}
            {account}
          </div>
        </header>
        {banner && <div className="px-4 pt-4 empty:hidden max-lg:pb-3 sm:px-6 lg:px-11 print:hidden">{banner}</div>}
        <main id="inhoud" tabIndex={-1} className="flex-1 px-4 pb-28 pt-6 sm:px-6 lg:px-11 lg:pb-14 lg:pt-7 print:p-0">
          <div className={width === 'normal' ? 'max-w-[76rem]' : ''}>{children}</div>
        </main>
      </div>
      <PhoneBar nav={nav} />
    </div>
  )
}
