import type { ReactNode } from 'react'

type SpecimenProps = { name: string; row?: boolean; children: ReactNode }

/** One part with its name above it. */
export function Specimen({ name, row, children }: SpecimenProps) {
  return (
    <div className="border-t border-line py-5">
      <h3 className="mb-3 font-sans text-sm font-semibold text-ink-soft">{name}</h3>
      <div className={row ? 'flex flex-wrap items-center gap-3' : 'grid gap-5'}>{children}</div>
    </div>
  )
}
