import type { ReactNode } from 'react'
import { Avatar } from './avatar'

type PersonLineProps = { name: string; detail?: ReactNode; trailing?: ReactNode }

/** Somebody at the table. */
export function PersonLine({ name, detail, trailing }: PersonLineProps) {
  return (
    <div className="flex items-center gap-2.5 py-1">
      <Avatar name={name} />
      <div className="min-w-0 flex-1 leading-snug">
        {name}
        {detail && <span className="block text-sm leading-tight text-ink-soft">{detail}</span>}
      </div>
      {trailing && <div className="shrink-0">{trailing}</div>}
    </div>
  )
}
