import { FileText } from 'lucide-react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { DocumentLine } from '~/domain/documents/documents.queries.server'
import { paths } from '~/paths'
import { Chip, type ChipTone } from '~/ui/chip'
import { DateTile } from '~/ui/date-tile'
import { EmptyState } from '~/ui/empty-state'
import { ListRow, RowList } from '~/ui/list-row'
import { PageHeader } from '~/ui/page-header'
import { Pagination } from '~/ui/pagination'
import { useInvitations } from '../live/use-invitations'
import { titleInSentence } from '../minutes/title-in-sentence'

interface Props {
  documents: DocumentLine[]
  isLaterPage: boolean
  nextTo: string | null
}

const tones: Record<DocumentLine['status'], ChipTone> = { draft: 'info', submitted: 'warn', locked: 'ok', consultation: 'warn', final: 'info', approved: 'ok' }

/** The texts people write together. */
export const DocumentsPage = ({ documents, isLaterPage, nextTo }: Props) => {
  const t = useT()
  const language = useLanguage()
  useInvitations('documents')
  const written = ({ lastWritten }: DocumentLine) =>
    lastWritten ? t('documents:lastWritten', { name: lastWritten.by, moment: formatMoment(lastWritten.at, 'dateTime', language) }) : t('documents:notWritten')
  return (
    <>
      <PageHeader title={t('documents:title')} sub={t('documents:intro')} />
      {documents.length === 0 ? (
        <EmptyState title={t('documents:empty')} icon={FileText}>
          {t('documents:emptyText')}
        </EmptyState>
      ) : (
        <RowList label={t('documents:title')}>
          {documents.map((document) => (
            <ListRow
              key={document.id}
              level={2}
              lead={<DateTile date={document.startsAt} year />}
              title={t('minutes:titleOf', { meeting: titleInSentence(document.title) })}
              to={paths.document(document.id)}
              chips={<Chip tone={tones[document.status]}>{t(`documents:status.${document.status}`)}</Chip>}
              meta={
                <>
                  {document.bodyName}
                  <br />
                  {written(document)}
                </>
              }
            />
          ))}
        </RowList>
      )}
      <Pagination {...(nextTo && { nextTo })} {...(isLaterPage && { firstTo: paths.documents() })} />
    </>
  )
}
