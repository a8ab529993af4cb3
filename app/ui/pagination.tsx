import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { LinkButton } from './link-button'

type PaginationProps = { nextTo?: string; firstTo?: string; shown?: ReactNode }

/** Onwards by cursor; `firstTo` leads back to the start once you have left it. Nothing at all when everything fits. */
export function Pagination({ nextTo, firstTo, shown }: PaginationProps) {
  const t = useT()
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
