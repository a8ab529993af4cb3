import type { ElementType, ReactNode } from 'react'

/** Serif reading text, 68 characters wide: minutes, decisions, documents. */
export function Prose({ as: Tag = 'div', children }: { as?: ElementType; children: ReactNode }) {
  return <Tag className="prose-doc">{children}</Tag>
}
