import { Link } from '@remix-run/react'
import { classes } from '../classes'
import type { Brand } from './nav-entry'

/** The name over the door. */
export function BrandLink({ brand, stacked }: { brand: Brand; stacked?: boolean }) {
  return (
    <Link to={brand.to} className="flex min-h-11 items-center gap-2.5 font-serif text-lg font-semibold leading-tight text-ink no-underline max-sm:text-base">
      <span aria-hidden="true" className="grid size-7 shrink-0 place-items-center rounded-small bg-brick text-md text-on-brick">
        {brand.mark ?? brand.name.slice(0, 1)}
      </span>
      <span className={classes(stacked && 'max-w-32')}>{brand.name}</span>
    </Link>
  )
}
