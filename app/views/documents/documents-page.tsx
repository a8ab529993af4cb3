import { FilePlus2, FileText, FileUp } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { DocumentFilter, DocumentLine } from '~/domain/documents/documents.queries.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/empty-state'
import { LinkButton } from '~/ui/link-button'
import { RowList } from '~/ui/list-row'
import { PageHeader } from '~/ui/page-header'
import { Pagination } from '~/ui/pagination'
import { TextLink } from '~/ui/text-link'
import { useInvitations } from '../live/use-invitations'
import { DocumentRow } from './document-row'
import { type DocumentChoices, DocumentsFilter } from './documents-filter'

interface Props {
  documents: DocumentLine[]
  choices: DocumentChoices
  filter: DocumentFilter
  /** The same list as a spreadsheet. */
  fileTo: string
  nextTo: string | null
}

/** The texts people write together, last written first. */
export const DocumentsPage = ({ documents, choices, filter, fileTo, nextTo }: Props) => {
  const t = useT()
  useInvitations('documents')
  const { order: _, archived, ...narrowing } = filter
  const isNarrowed = archived || Object.values(narrowing).some(Boolean)
  const begin = choices.mayBegin && (
    <>
      <LinkButton to={paths.importPaper()} icon={FileUp}>
        {t('exchange:import.link')}
      </LinkButton>
      <LinkButton to={paths.newPaper(filter.bodyId)} look="primary" icon={FilePlus2}>
        {t('documents:new.title')}
      </LinkButton>
    </>
  )
  return (
    <>
      <PageHeader title={t('documents:title')} sub={t('documents:intro')} actions={begin} />
      <DocumentsFilter choices={choices} filter={filter} />
      {documents.length === 0 ? (
        <EmptyState title={isNarrowed ? t('documents:nothing') : t('documents:empty')} icon={FileText} action={!isNarrowed && begin}>
          {isNarrowed ? t('documents:nothingText') : t('documents:emptyText')}
        </EmptyState>
      ) : (
        <RowList label={t('documents:title')}>
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </RowList>
      )}
      <Pagination {...(nextTo && { nextTo })} />
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        <TextLink to={paths.documents(filter.archived ? {} : { archief: 'ja' })}>{t(filter.archived ? 'documents:filter.notArchived' : 'documents:filter.archived')}</TextLink>
        {documents.length > 0 && (
          <TextLink to={fileTo} reloadDocument>
            {t('documents:file.link')}
          </TextLink>
        )}
      </p>
    </>
  )
}
