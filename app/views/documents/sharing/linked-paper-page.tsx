import { Download } from 'lucide-react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { lastMoment, linkedFormats } from '~/domain/documents/links/link'
import type { linkedPaper } from '~/domain/documents/links/linked-paper.queries.server'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { Prose } from '~/ui/prose'
import { FileList } from '../files/file-list'
import { PaperText } from '../paper/paper-text'
import { StatusChip } from '../status-chip'

/** A paper as somebody without an account reads it. */
export const LinkedPaperPage = ({ linked: { paper, text, attachments, endsAt }, token }: { linked: Awaited<ReturnType<typeof linkedPaper>>; token: string }) => {
  const t = useT()
  const language = useLanguage()
  return (
    <article className="mx-auto w-full max-w-[46rem]">
      <PageHeader
        eyebrow={`${t(`documents:kind.${paper.kind}`)} · ${paper.bodyName}`}
        title={<span lang="nl">{paper.title}</span>}
        sub={
          <span className="inline-flex flex-wrap items-baseline gap-x-3 gap-y-1">
            {t('documents:links.until', { day: formatMoment(lastMoment(endsAt), 'date', language) })}
            <StatusChip status={paper.status} />
          </span>
        }
      />
      <ul className="mb-6 flex flex-wrap gap-3 print:hidden">
        {linkedFormats.map((format) => (
          <li key={format}>
            <LinkButton to={paths.exportLinkedPaper(token, format)} icon={Download} size="small" reloadDocument>
              {t(`exchange:downloadAs.${format}`)}
            </LinkButton>
          </li>
        ))}
      </ul>
      <Prose>
        <PaperText text={text} fileTo={(fileId) => paths.linkedPaperFile(token, fileId)} />
      </Prose>
      <FileList files={attachments} toFile={(fileId) => paths.linkedPaperFile(token, fileId)} />
    </article>
  )
}
