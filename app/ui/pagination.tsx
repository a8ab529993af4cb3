import { useLocation } from '@remix-run/react'
import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { LinkButton } from './link-button'

type PaginationProps = { nextTo?: string; firstTo?: string; shown?: ReactNode }

/**
 * Onwards by cursor, and back to the start of the same list, narrowed as it is, once you have left it: to `firstTo`, or to this address without its cursor
 * (`na`). Nothing at all when everything fits.
 */
export function Pagination({ nextTo, firstTo: given, shown }: PaginationProps) {
  const t = useT()
  const here = useStart()
  const firstTo = given ?? here
  if (!nextTo && !firstTo && !shown) return null
  return (
    <nav aria-label={t('ui:pages')} className="mt-5 flex flex-wrap items-center gap-2.5">
      {shown && <span className="mr-auto text-ink-soft max-sm:w-full">{shown}</span>}
      {firstTo && <LinkButton to={firstTo}>{t('ui:toStart')}</LinkButton>}
      {nextTo && (
        <LinkButton to={nextTo} iconAfter={ArrowRight} rel="next">
          {t('ui:next')}
        </LinkButton>
      )}
    </nav>
  )
}

/** This address without its cursor, or undefined when it has none. */
const useStart = (): string | undefined => {
  const { pathname, search } = useLocation()
  const asked = new URLSearchParams(search)
  if (!asked.has('na')) return undefined
  asked.delete('na')
  return asked.size > 0 ? `${pathname}?${asked}` : pathname
}
