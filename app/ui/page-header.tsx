import type { ReactNode } from 'react'

type PageHeaderProps = {
  title: ReactNode
  eyebrow?: ReactNode
  sub?: ReactNode
  actions?: ReactNode
  above?: ReactNode
  children?: ReactNode
}

/** Where am I, and what can I do here: the page's only h1. */
export function PageHeader({ title, eyebrow, sub, actions, above, children }: PageHeaderProps) {
  return (
    <header className="mb-7 grid grid-cols-1 gap-5">
      {above}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-[46rem] flex-[1_1_22rem]">
          {eyebrow && <p className="mb-1 text-sm font-semibold tracking-[0.02em] text-brick">{eyebrow}</p>}
          <h1 className="text-3xl sm:text-4xl">{title}</h1>
          {sub && <div className="mt-1.5 text-ink-soft">{sub}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2.5 print:hidden">{actions}</div>}
      </div>
      {children}
    </header>
  )
}
