import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Heading, useHeadingLevel, type HeadingLevel } from './heading'
import { Icon } from './icon'

type EmptyStateProps = { title: ReactNode; icon?: LucideIcon; action?: ReactNode; level?: HeadingLevel; children?: ReactNode }

/** Nothing here yet: what will be here, and what to do. */
export function EmptyState({ title, icon, action, level, children }: EmptyStateProps) {
  const rank = useHeadingLevel(level)
  return (
    <div className="grid justify-items-center gap-2 rounded-box border border-dashed border-edge px-6 py-10 text-center">
      {icon && (
        <span className="mb-1 grid size-12 place-items-center rounded-full bg-shade text-ink-soft">
          <Icon icon={icon} size={1.4} />
        </span>
      )}
      <Heading level={rank} className="text-lg">
        {title}
      </Heading>
      {children && <div className="max-w-[34rem] text-ink-soft">{children}</div>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2.5">{action}</div>}
    </div>
  )
}
