import type { ReactNode } from 'react'

type Item = { term: ReactNode; detail: ReactNode }

/** Facts, name before value; `wide` gives the names more room. */
export function DescriptionList({ items, wide }: { items: Item[]; wide?: boolean }) {
  return (
    <dl className={`grid grid-cols-[minmax(0,1fr)] gap-x-5 gap-y-2 sm:gap-y-1.5 ${wide ? 'sm:grid-cols-[14rem_minmax(0,1fr)]' : 'sm:grid-cols-[9rem_minmax(0,1fr)]'}`}>
      {items.map((item, index) => (
        <div key={index} className="sm:contents">
          <dt className="text-ink-soft max-sm:text-sm">{item.term}</dt>
          <dd className="min-w-0">{item.detail}</dd>
        </div>
      ))}
    </dl>
  )
}
