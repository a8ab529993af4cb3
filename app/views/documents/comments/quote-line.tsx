import type { ReactNode } from 'react'

const mostShown = 160

/** Words of the text, shortened: a passage may be long. */
export const QuoteLine = ({ quote, isGone = false, children }: { quote: string; isGone?: boolean; children?: ReactNode }) => (
  <blockquote className={`border-l-3 pl-3 font-serif text-md italic wrap-anywhere ${isGone ? 'border-edge text-ink-soft line-through' : 'border-sand'}`}>
    {quote.length > mostShown ? `${quote.slice(0, mostShown).trimEnd()}…` : quote}
    {children}
  </blockquote>
)
