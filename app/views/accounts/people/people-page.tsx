import { Link } from '@remix-run/react'
import { Plus, Users } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { personFilters, type PersonState } from '~/domain/accounts/people/person'
import { paths } from '~/paths'
import { Chip } from '~/ui/chip'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { FilterBar } from '~/ui/filter-bar'
import { LinkButton } from '~/ui/link-button'
import { ManagementPage } from '~/views/management/management-page'
import { NextPage } from '~/views/management/next-page'
import { NothingFound } from '~/views/management/nothing-found'
import { PersonStateChip } from './person-state'

interface Row {
  id: string
  name: string
  email: string
  isAdministrator: boolean
  state: PersonState
  memberships: { id: string; function: string; organisation: { name: string } }[]
}

interface Props {
  filter: { q?: string | undefined; organisation?: string | undefined; state?: string | undefined }
  organisations: { id: string; name: string }[]
  list: { rows: Row[]; next: string | null }
}

export const PeoplePage = ({ filter, organisations, list }: Props) => {
  const t = useT()
  const isFiltered = Boolean(filter.q || filter.organisation || filter.state)
  const addButton = (
    <LinkButton look="primary" icon={Plus} to={paths.newPerson()}>
      {t('accounts:person.new')}
    </LinkButton>
  )
  const states = personFilters.map((value) => ({ value, label: t(`accounts:person.filter.${value}`) }))
  return (
    <ManagementPage title={t('accounts:person.title')} sub={t('accounts:person.intro')} actions={addButton}>
      <FilterBar label={t('accounts:management.filter')} {...(isFiltered && { resetTo: paths.people() })}>
        <TextField field={plainField({ name: 'q', value: filter.q })} type="search" label={t('accounts:management.searchPeople')} />
        <SelectField field={plainField({ name: 'organisatie', value: filter.organisation })} label={t('accounts:person.organisation')} placeholder={t('accounts:management.all')} options={organisations.map(({ id, name }) => ({ value: id, label: name }))} />
        <SelectField field={plainField({ name: 'toestand', value: filter.state })} label={t('accounts:person.stateLabel')} placeholder={t('accounts:management.all')} options={states} />
      </FilterBar>
      <DataTable
        caption={t('accounts:person.title')}
        captionHidden
        rows={list.rows}
        rowId={({ id }) => id}
        empty={isFiltered ? <NothingFound resetTo={paths.people()} /> : <EmptyState icon={Users} title={t('accounts:person.empty')}>{t('accounts:person.emptyText')}</EmptyState>}
        columns={[
          { id: 'name', header: t('accounts:person.name'), rowHeader: true, cell: (row) => <PersonName {...row} /> },
          { id: 'organisation', header: t('accounts:person.organisation'), cell: ({ memberships }) => <Memberships memberships={memberships} /> },
          { id: 'state', header: t('accounts:person.stateLabel'), cell: ({ state }) => (state === 'active' ? <span className="text-ink-soft">{t('accounts:person.state.active')}</span> : <PersonStateChip state={state} />) },
        ]}
      />
      <NextPage next={list.next} base={paths.people()} />
    </ManagementPage>
  )
}

const PersonName = ({ id, name, email, isAdministrator }: Row) => {
  const t = useT()
  return (
    <>
      <Link to={paths.person(id)} className="text-ink underline-offset-4 hover:underline">
        {name}
      </Link>
      {isAdministrator && (
        <span className="ml-2">
          <Chip tone="neutral">{t('accounts:person.administrator')}</Chip>
        </span>
      )}
      <span className="block text-sm font-normal break-all text-ink-soft">{email}</span>
    </>
  )
}

const Memberships = ({ memberships }: Pick<Row, 'memberships'>) =>
  memberships.map(({ id, organisation, function: role }) => (
    <span key={id} className="block">
      {organisation.name}
      <span className="block text-sm text-ink-soft">{role}</span>
    </span>
  ))
