import { useLocation } from '@remix-run/react'
import { ListChecks } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { ActionLine } from '~/domain/meetings/decisions/actions.queries.server'
import { EmptyState } from '~/ui/empty-state'
import { RowList } from '~/ui/list-row'
import { PageHeader } from '~/ui/page-header'
import { Pagination } from '~/ui/pagination'
import { ActionFilter, type ChosenActions } from './action-filter'
import { ActionRow } from './action-row'

interface Props {
  actions: ActionLine[]
  chosen: ChosenActions
  bodies: { id: string; name: string }[]
  today: string
  nextTo: string | null
}

export const ActionsPage = ({ actions, chosen, bodies, today, nextTo }: Props) => {
  const t = useT()
  const { pathname, search } = useLocation()
  return (
    <>
      <PageHeader title={t('decisions:actions.title')} sub={t('decisions:actions.intro')} />
      <ActionFilter chosen={chosen} bodies={bodies} />
      {actions.length === 0 ? (
        <EmptyState icon={ListChecks} title={chosen.state === 'open' ? t('decisions:actions.noneOpen') : t('decisions:actions.noneDone')}>
          {t('decisions:actions.noneText')}
        </EmptyState>
      ) : (
        <RowList label={t('decisions:actions.title')}>
          {actions.map((action) => (
            <ActionRow key={action.id} action={action} today={today} returnTo={`${pathname}${search}`} />
          ))}
        </RowList>
      )}
      <Pagination {...(nextTo && { nextTo })} />
    </>
  )
}
