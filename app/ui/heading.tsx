import { createContext, useContext, type ReactNode } from 'react'

export type HeadingLevel = 2 | 3 | 4

const Level = createContext<HeadingLevel>(2)

/** The rank a heading gets here when the caller does not say: one below the part it stands in. */
export function useHeadingLevel(level?: HeadingLevel): HeadingLevel {
  const here = useContext(Level)
  return level ?? here
}

/** What stands under a heading of this rank. */
export function UnderHeading({ level, children }: { level: HeadingLevel; children: ReactNode }) {
  return <Level.Provider value={level === 2 ? 3 : 4}>{children}</Level.Provider>
}

type HeadingProps = { level: HeadingLevel; className?: string; id?: string; children: ReactNode }

/** A heading whose rank in the page is apart from its look. */
export function Heading({ level, className, id, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={className}>
      {children}
    </Tag>
  )
}
