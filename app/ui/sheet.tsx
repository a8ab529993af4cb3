import type { ReactNode } from 'react'

/** Paper on a desk. `margin` holds the notes beside the words; on a phone they come under them. */
export function Sheet({ margin, children }: { margin?: ReactNode; children: ReactNode }) {
  return (
    <div className={margin ? 'grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]' : ''}>
      <div className="mx-auto w-full max-w-[50.5rem] rounded-box border border-line bg-surface px-5 py-8 shadow-soft sm:px-14 sm:py-14 lg:px-20 print:max-w-none print:border-0 print:p-0 print:shadow-none">
        {children}
      </div>
      {margin && <aside className="grid content-start gap-3">{margin}</aside>}
    </div>
  )
}
