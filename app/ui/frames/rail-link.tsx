import { NavLink } from '@remix-run/react'
import { Count } from '../count'
import { Icon } from '../icon'
import type { NavEntry } from './nav-entry'

/** A place in the rail; where you are is brick. */
export function RailLink({ entry: { label, to, icon, count = 0, countLabel, end } }: { entry: NavEntry }) {
  return (
    <NavLink
      to={to}
      end={end}
      className="flex min-h-11 items-center gap-3 rounded-box px-3 py-1.5 font-medium text-ink-soft no-underline hover:bg-shade hover:text-ink aria-[current=page]:bg-brick-soft aria-[current=page]:font-semibold aria-[current=page]:text-brick"
    >
      {icon && <Icon icon={icon} />}
      <span className="min-w-0 flex-1">{label}</span>
      <Count value={count} label={countLabel ?? String(count)} />
    </NavLink>
  )
}
