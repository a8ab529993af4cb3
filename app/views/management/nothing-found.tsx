import { SearchX } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { EmptyState } from '~/ui/empty-state'
import { LinkButton } from '~/ui/link-button'

/** A filter that leaves nothing. */
export const NothingFound = ({ resetTo }: { resetTo: string }) => {
  const t = useT()
  return (
    <EmptyState icon={SearchX} title={t('accounts:management.nothingFound')} action={<LinkButton to={resetTo}>{t('accounts:management.showAll')}</LinkButton>}>
      {t('accounts:management.nothingFoundText')}
    </EmptyState>
  )
}
