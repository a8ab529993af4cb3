import { Link } from '@remix-run/react'
import { Building2, Plus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
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
import { type OrganisationKind, useKindOptions } from './kind-options'

interface Props {
  filter: { q?: string | undefined; kind?: string | undefined; state?: string | undefined }
  list: { rows: { id: string; name: string; kind: OrganisationKind; members: number; seats: number }[]; next: string | null }
}

export const OrganisationsPage = ({ filter, list }: Props) => {
  const t = useT()
  const kinds = useKindOptions()
  const isFiltered = Boolean(filter.q || filter.kind || filter.state)
  const addButton = (
    <LinkButton look="primary" icon={Plus} to={paths.newOrganisation()}>
      {t('accounts:organisation.new')}
    </LinkButton>
  )
  if (list.rows.length === 0 && !isFiltered)
    return (
      <ManagementPage title={t('accounts:organisation.title')} sub={t('accounts:organisation.intro')}>
        <EmptyState icon={Building2} title={t('accounts:organisation.empty')} action={addButton}>
          {t('accounts:organisation.emptyText')}
        </EmptyState>
      </ManagementPage>
    )
  return (
    <ManagementPage title={t('accounts:organisation.title')} sub={t('accounts:organisation.intro')} actions={addButton}>
      <FilterBar label={t('accounts:management.filter')} {...(isFiltered && { resetTo: paths.organisations() })}>
        <TextField field={plainField({ name: 'q', value: filter.q })} type="search" label={t('accounts:management.search')} />
        <SelectField field={plainField({ name: 'soort', value: filter.kind })} label={t('accounts:organisation.kind')} placeholder={t('accounts:management.all')} options={kinds} />
        <SelectField
          field={plainField({ name: 'toestand', value: filter.state })}
          label={t('accounts:organisation.state')}
          placeholder={t('accounts:organisation.inUse')}
          options={[{ value: 'archived', label: t('accounts:organisation.archived') }]}
        />
      </FilterBar>
      <DataTable
        caption={t('accounts:organisation.title')}
        captionHidden
        rows={list.rows}
        rowId={({ id }) => id}
        empty={<NothingFound resetTo={paths.organisations()} />}
        columns={[
          { id: 'name', header: t('accounts:organisation.name'), rowHeader: true, cell: ({ id, name }) => <Link to={paths.organisation(id)} className="text-ink underline-offset-4 hover:underline">{name}</Link> },
          { id: 'kind', header: t('accounts:organisation.kind'), cell: ({ kind }) => t(`accounts:organisationKind.${kind}`) },
          { id: 'members', header: t('accounts:organisation.members'), align: 'end', cell: ({ members }) => members },
          { id: 'seats', header: t('accounts:organisation.seats'), align: 'end', cell: ({ seats }) => seats },
        ]}
      />
      <NextPage next={list.next} base={paths.organisations()} />
    </ManagementPage>
  )
}
