import { useT } from '~/core/i18n/use-t'
import type { DocumentFileLine } from '~/domain/documents/files/document-file.queries.server'
import { paths } from '~/paths'
import { Disclosure } from '~/ui/disclosure'
import { AttachmentRows } from '../../agenda/attachment-rows'
import { UploadForm } from '../../agenda/upload-form'
import { FileList } from './file-list'

interface Props {
  documentId: string
  attachments: DocumentFileLine[]
  mayWrite: boolean
}

/** The attachments under a paper; a writer adds and withdraws them here. Nothing when there are none and nobody may add one. */
export const PaperAttachments = ({ documentId, attachments, mayWrite }: Props) => {
  const t = useT()
  const toFile = (fileId: string) => paths.documentFile(documentId, fileId)
  if (!mayWrite) return <FileList files={attachments} toFile={toFile} />
  return (
    <section aria-labelledby="bijlagen" className="mt-8 print:hidden">
      <h2 id="bijlagen" className="font-serif text-xl font-semibold">{t('desk:files.title')}</h2>
      <AttachmentRows attachments={attachments} toFile={toFile} toWithdraw={(fileId) => paths.withdrawDocumentFile(documentId, fileId)} />
      <Disclosure summary={t('agenda:addAttachment')}>
        <UploadForm to={paths.documentFiles(documentId)} />
      </Disclosure>
    </section>
  )
}
