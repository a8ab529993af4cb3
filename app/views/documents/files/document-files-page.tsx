import { useT } from '~/core/i18n/use-t'
import type { DocumentFileLine } from '~/domain/documents/files/document-file.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { PageHeader } from '~/ui/page-header'
import { AttachmentRows } from '../../agenda/attachment-rows'
import { UploadForm } from '../../agenda/upload-form'
import type { FormResult } from '../../use-schema-form'

interface Props {
  page: { document: { id: string; title: string }; attachments: DocumentFileLine[] }
  lastResult: FormResult
}

/** Where a writer adds and withdraws attachments before JavaScript, and where the form comes back when something is wrong with a file. */
export const DocumentFilesPage = ({ page: { document, attachments }, lastResult }: Props) => {
  const t = useT()
  const crumbs = [{ label: t('documents:title'), to: paths.documents() }, { label: document.title, to: paths.document(document.id) }, { label: t('desk:files.title') }]
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<Breadcrumbs items={crumbs} />} eyebrow={document.title} title={t('agenda:addAttachment')} />
      <AttachmentRows attachments={attachments} toFile={(fileId) => paths.documentFile(document.id, fileId)} toWithdraw={(fileId) => paths.withdrawDocumentFile(document.id, fileId)} />
      <UploadForm to={paths.documentFiles(document.id)} lastResult={lastResult} />
    </div>
  )
}
