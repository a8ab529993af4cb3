import { Plus, Table2 } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Chip } from '~/ui/chip'
import { EmptyState } from '~/ui/empty-state'
import { plainField } from '~/ui/fields/plain-field'
import { TextField } from '~/ui/fields/text-field'
import { FilterBar } from '~/ui/filter-bar'
import { LinkButton } from '~/ui/link-button'
import { ListRow, RowList } from '~/ui/list-row'
import { ManagementPage } from '~/views/management/management-page'
import { NothingFound } from '~/views/management/nothing-found'

interface Row {
  id: string
  name: string
  code: string
  kind: 'woonoverleg' | 'steeringGroup' | 'managementCommittee'
  municipality: { name: string } | null
  seats: number
  votingSeats: number
  vacantSeats: number
  chair: string | null
}

export const BodiesPage = ({ bodies, q }: { bodies: Row[]; q: string | undefined }) => {
  const t = useT()
  const isEmpty = bodies.length === 0
  const addButton = (
    <LinkButton look="primary" icon={Plus} to={paths.newBody()}>
      {t('bodies:new')}
    </LinkButton>
  )
  if (isEmpty && !q)
    return (
      <ManagementPage title={t('bodies:title')} sub={t('bodies:intro')}>
        <EmptyState icon={Table2} title={t('bodies:empty')} action={addButton}>
          {t('bodies:emptyText')}
        </EmptyState>
      </ManagementPage>
    )
  return (
    <ManagementPage title={t('bodies:title')} sub={t('bodies:intro')} actions={addButton}>
      <FilterBar label={t('accounts:management.filter')} {...(q && { resetTo: paths.bodies() })}>
        <TextField field={plainField({ name: 'q', value: q })} type="search" label={t('bodies:search')} />
      </FilterBar>
      {isEmpty ? <NothingFound resetTo={paths.bodies()} /> : <RowList label={t('bodies:title')}>{bodies.map((body) => <BodyRow key={body.id} {...body} />)}</RowList>}
    </ManagementPage>
  )
}

const BodyRow = ({ id, name, code, kind, municipality, seats, votingSeats, vacantSeats, chair }: Row) => {
  const t = useT()
  return (
    <ListRow
      title={name}
      level={2}
      to={paths.body(id)}
      chips={
        <>
          <Chip tone="neutral">{code}</Chip>
          {vacantSeats > 0 && <Chip tone="warn">{t('bodies:vacant', { count: vacantSeats })}</Chip>}
        </>
      }
      meta={[
        t(`bodies:kind.${kind}`),
        municipality?.name,
        `${t('bodies:seats', { count: seats })}, ${t('bodies:voting', { count: votingSeats })}`,
        chair ? t('bodies:chairedBy', { name: chair }) : t('bodies:noChair'),
      ]
        .filter(Boolean)
        .join(' · ')}
    />
  )
}
