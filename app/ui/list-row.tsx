import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Heading, useHeadingLevel, type HeadingLevel } from './heading'

type ListRowProps = {
  lead?: ReactNode
  title: ReactNode
  to?: string
  level?: HeadingLevel
  meta?: ReactNode
  chips?: ReactNode
  action?: ReactNode
  children?: ReactNode
}

/** One thing that asks something: when, what, the facts, and what to do. */
export function ListRow({ lead, title, to, level, meta, chips, action, children }: ListRowProps) {
  const rank = useHeadingLevel(level)
  return (
    <li className="flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-line py-4.5">
      <div className="flex min-w-0 flex-[1_1_19rem] gap-5">
        {lead && <div className="shrink-0 self-start sm:self-center">{lead}</div>}
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Heading level={rank} className="text-lg">
              {to ? <Link to={to} className="text-inherit no-underline underline-offset-4 hover:underline">{title}</Link> : title}
            </Heading>
            {chips}
          </div>
          {meta && <div className="mt-0.5 text-ink-soft">{meta}</div>}
          {children}
        </div>
      </div>
      {action && <div className="flex flex-wrap gap-2 max-sm:w-full max-sm:[&>*]:flex-1 print:hidden">{action}</div>}
    </li>
  )
}

/** A quiet list of things, ruled; its rows are ListRow. */
export function RowList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="border-b border-line">
      {children}
    </ul>
  )
}
