import { useId, type ReactNode } from 'react'
import { Heading, UnderHeading, useHeadingLevel } from './heading'

type SectionProps = { title: ReactNode; level?: 2 | 3; sub?: ReactNode; actions?: ReactNode; id?: string; children: ReactNode }

/** A part of a page: a heading and air, no box. */
export function Section({ title, level, sub, actions, id, children }: SectionProps) {
  const headingId = useId()
  const rank = useHeadingLevel(level)
  return (
    <section id={id} aria-labelledby={headingId} className="mt-10 first:mt-0">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <Heading level={rank} id={headingId} className={rank === 2 ? 'text-xl' : 'text-lg'}>
            {title}
          </Heading>
          {sub && <p className="text-ink-soft">{sub}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </div>
      <UnderHeading level={rank}>{children}</UnderHeading>
    </section>
  )
}
