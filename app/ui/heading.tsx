import type { ReactNode } from 'react'

export type HeadingLevel = 2 | 3 | 4

/** A heading whose rank in the page is chosen by the caller and whose look by the part it stands in. */
export function Heading({ level, className, id, children }: { level: HeadingLevel; className?: string; id?: string; children: ReactNode }) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={className}>
      {children}
    </Tag>
  )
}
