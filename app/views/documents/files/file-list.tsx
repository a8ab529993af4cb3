import { useT } from '~/core/i18n/use-t'
import type { DocumentFileLine } from '~/domain/documents/files/document-file.queries.server'
import { AttachmentLink } from '../../agenda/attachment-link'

interface Props {
  files: DocumentFileLine[]
  toFile: (fileId: string) => string
}

/** The attachments under a paper, to read. Nothing when there are none. */
export const FileList = ({ files, toFile }: Props) => {
  const t = useT()
  if (files.length === 0) return null
  return (
    <section aria-labelledby="bijlagen" className="mt-8 print:hidden">
      <h2 id="bijlagen" className="font-serif text-xl font-semibold">{t('desk:files.title')}</h2>
      <ul className="mt-2 border-b border-line">
        {files.map(({ id, ...file }) => (
          <li key={id} className="border-t border-line py-1.5">
            <AttachmentLink to={toFile(id)} {...file} />
          </li>
        ))}
      </ul>
    </section>
  )
}
