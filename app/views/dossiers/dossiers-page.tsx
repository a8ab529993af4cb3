import { FolderOpen, FolderPlus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { DossierList } from '~/domain/dossiers/dossiers.queries.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/empty-state'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { FilterBar } from '~/ui/filter-bar'
import { LinkButton } from '~/ui/link-button'
import { ListRow, RowList } from '~/ui/list-row'
import { PageHeader } from '~/ui/page-header'
import { Pagination } from '~/ui/pagination'
import { TextLink } from '~/ui/text-link'
import { useInvitations } from '../live/use-invitations'

interface Props {
  list: Omit<DossierList, 'nextCursor'>
  filter: { bodyId?: string | undefined; text?: string | undefined; isClosed: boolean }
  nextTo: string | null
}

/** The subjects that bodies follow over several meetings. */
export const DossiersPage = ({ list: { dossiers, bodies, mayBegin }, filter, nextTo }: Props) => {
  const t = useT()
  useInvitations('documents')
  const rest = filter.isClosed ? { toon: 'gesloten' } : {}
  const isNarrowed = Boolean(filter.bodyId || filter.text)
  const begin = mayBegin && (
    <LinkButton to={paths.newDossier()} look="primary" icon={FolderPlus}>
      {t('dossiers:new.title')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t('dossiers:title')} sub={t('dossiers:intro')} actions={begin} />
      <FilterBar label={t('dossiers:filter.label')} action={paths.dossiers()} {...(isNarrowed && { resetTo: paths.dossiers(rest) })}>
        {filter.isClosed && <input type="hidden" name="toon" value="gesloten" />}
        <TextField field={plainField({ name: 'zoek', value: filter.text ?? '' })} label={t('dossiers:filter.text')} type="search" />
        {bodies.length > 1 && (
          <SelectField field={plainField({ name: 'orgaan', value: filter.bodyId ?? '' })} label={t('dossiers:filter.body')} placeholder={t('dossiers:filter.all')} options={bodies.map(({ id, name }) => ({ value: id, label: name }))} />
        )}
      </FilterBar>
      {dossiers.length === 0 ? (
        <EmptyState title={t(isNarrowed ? 'dossiers:nothing' : filter.isClosed ? 'dossiers:emptyClosed' : 'dossiers:empty')} icon={FolderOpen} action={!isNarrowed && !filter.isClosed && begin}>
          {t(isNarrowed ? 'dossiers:nothingText' : filter.isClosed ? 'dossiers:emptyClosedText' : mayBegin ? 'dossiers:emptyText' : 'dossiers:emptyReader')}
        </EmptyState>
      ) : (
        <RowList label={t('dossiers:title')}>
          {dossiers.map(({ id, title, description, bodyName, owner }) => (
            <ListRow key={id} level={2} title={<span lang="nl">{title}</span>} to={paths.dossier(id)} meta={`${bodyName} · ${t('dossiers:owner', { name: owner })}`}>
              {description && (
                <p lang="nl" className="mt-1 text-ink-soft">
                  {description}
                </p>
              )}
            </ListRow>
          ))}
        </RowList>
      )}
      <Pagination {...(nextTo && { nextTo })} />
      <p className="mt-6">
        <TextLink to={paths.dossiers(filter.isClosed ? {} : { toon: 'gesloten' })}>{t(filter.isClosed ? 'dossiers:filter.open' : 'dossiers:filter.closed')}</TextLink>
      </p>
    </>
  )
}
