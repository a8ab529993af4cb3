import { FileText } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { PapersToAdd } from '~/domain/meetings/agenda/papers/choose-paper.queries.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/empty-state'
import { plainField } from '~/ui/fields/plain-field'
import { TextField } from '~/ui/fields/text-field'
import { FilterBar } from '~/ui/filter-bar'
import { RowList } from '~/ui/list-row'
import { PageHeader } from '~/ui/page-header'
import { Pagination } from '~/ui/pagination'
import { DocumentRow } from '../../documents/document-row'
import { MeetingCrumbs } from '../../meetings/meeting-crumbs'

interface Props {
  page: Omit<PapersToAdd, 'nextCursor'>
  nextTo: string | null
}

/** Which paper goes with an item: those that who makes the agenda may read. */
export const PapersToAddPage = ({ page: { meeting, item, documents, text }, nextTo }: Props) => {
  const t = useT()
  const here = paths.papersToAdd(meeting.id, item.id)
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<MeetingCrumbs meeting={meeting} here={t('agenda:paper.find')} />} eyebrow={`${item.number}. ${item.title ?? ''}`} title={t('agenda:paper.find')} sub={t('agenda:paper.addHint')} />
      <FilterBar label={t('documents:filter.label')} action={here} {...(text && { resetTo: here })}>
        <TextField field={plainField({ name: 'zoek', value: text })} label={t('agenda:paper.search')} type="search" />
      </FilterBar>
      {documents.length === 0 ? (
        <EmptyState title={t('agenda:paper.none')} icon={FileText}>
          {t('agenda:paper.noneText')}
        </EmptyState>
      ) : (
        <RowList label={t('documents:title')}>
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} to={paths.paperToAdd(meeting.id, item.id, document.id)} />
          ))}
        </RowList>
      )}
      <Pagination {...(nextTo && { nextTo })} />
    </div>
  )
}
