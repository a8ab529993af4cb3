import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon'

/** More, for who wants it. The native element: it opens without JavaScript and prints what is open. */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group">
      <summary className="flex min-h-11 items-center gap-2 font-semibold hover:text-sea">
        <Icon icon={ChevronRight} className="transition-transform duration-150 group-open:rotate-90" />
        <span>{summary}</span>
      </summary>
      <div className="pb-3 pl-[1.7em] pt-1">{children}</div>
    </details>
  )
}
