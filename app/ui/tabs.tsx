import { NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'

export type Tab = { label: ReactNode; to: string; end?: boolean; count?: ReactNode }

/** The pages of one thing, as links: each has its own address. They scroll sideways on a phone rather than wrap. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto px-4 [scrollbar-width:none] sm:mx-0 sm:px-0">
      <ul className="flex w-max min-w-full gap-6 border-b border-line">
        {tabs.map(({ label: words, to, end, count }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end}
              className="-mb-px flex min-h-11 items-center gap-2 whitespace-nowrap border-b-3 border-transparent px-0.5 font-medium text-ink-soft no-underline -outline-offset-3 hover:border-line hover:text-ink aria-[current=page]:border-brick aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {words}
              {count !== undefined && <span className="rounded-full bg-shade px-2 text-xs font-semibold leading-5 text-ink-soft">{count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
