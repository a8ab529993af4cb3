import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { formatMoment } from '~/core/i18n/format'
import { requireAllowed } from '~/core/verdict'
import { tFor } from '~/locales/instances.server'
import type { Actor } from '../../../actor'
import type { DocumentKind, DocumentStatus } from '../../document'
import { documentFactColumns, factsOf } from '../../document-facts.server'
import { mayReadDocument } from '../../document.policy'
import { frozenVersion } from '../../versions/frozen-version.queries.server'
import { versionPage } from '../../versions/versions.queries.server'
import { firstOf } from '../../files/attachment'
import { loadPaperText } from '../../papers/load-paper-text.server'
import type { PaperText } from '../paper-text'
import { exportImages } from './export-images.server'
import { exportThreads } from './export-threads.server'
import type { ExportContent, ExportFormat } from './export-content'
import { numberArticles } from './number-articles'
import { withSafeLinks } from './safe-marks'
import { withoutSuggestions } from './without-suggestions'

/** Papers are Dutch, and so is what is written around them. */
const language = 'nl'
const t = tFor(language)

interface Wish {
  documentId: string
  format: ExportFormat
  /** The text as it is without suggestions, and nothing that was said beside it. Only Word can show these. */
  isClean: boolean
}

/** A paper as the actor reads it now, ready to be written as a file. @throws DomainError 404. */
export const paperToExport = async (actor: Actor, { documentId, format, isClean }: Wish): Promise<{ content: ExportContent; fileName: string }> => {
  const paper = await readablePaper(actor, documentId)
  return exportOf(documentId, { paper, text: await loadPaperText(db, documentId), at: clock.now(), format, withAll: format === 'docx' && !isClean })
}

/** A paper as it stood at a version, which has no suggestions and no conversations. @throws DomainError 404. */
export const versionToExport = async (actor: Actor, { documentId, number, format }: Omit<Wish, 'isClean'> & { number: number }): Promise<{ content: ExportContent; fileName: string }> => {
  const paper = await readablePaper(actor, documentId)
  const { text, version } = await versionPage(actor, documentId, number)
  return exportOf(documentId, { paper, text, at: version.createdAt, version: number, format, withAll: false })
}

/** A version where it was taken along to, under the name it has there, for whom the caller has let in. @throws DomainError 404. */
export const frozenToExport = async (versionId: string, title: string, format: ExportFormat): Promise<{ content: ExportContent; fileName: string }> => {
  const { documentId, kind, bodyName, text, createdAt } = await frozenVersion(versionId)
  return exportOf(documentId, { paper: { title, kind, bodyName, author: bodyName }, text, at: createdAt, format, withAll: false })
}

/** A paper as somebody with an open link reads it, for whom the caller has let in. @throws DomainError 404. */
export const linkedPaperToExport = async (documentId: string, format: ExportFormat): Promise<{ content: ExportContent; fileName: string }> => {
  const { paper } = await paperNamed(documentId)
  return exportOf(documentId, { paper: { ...paper, author: paper.bodyName }, text: await loadPaperText(db, documentId), at: clock.now(), format, withAll: false })
}

const readablePaper = async (actor: Actor, documentId: string): Promise<Exported['paper']> => {
  const { facts, paper } = await paperNamed(documentId)
  requireAllowed(mayReadDocument(actor, facts))
  return paper
}

const paperNamed = async (documentId: string) => {
  const row = await db.document.findUnique({
    where: { id: documentId },
    select: { ...documentFactColumns, title: true, body: { select: { name: true } }, owner: { select: { name: true } } },
  })
  if (!row?.body || row.kind === 'minutes') throw notFound()
  const { title, kind, status, body, owner } = row
  return { facts: factsOf(row), paper: { title, kind, status, bodyName: body.name, author: owner?.name ?? '' } }
}

interface Exported {
  /** Without a status where its name says which version it is. For others than its own readers the author is the body: they are told of no person. */
  paper: { title: string; kind: DocumentKind; status?: DocumentStatus; bodyName: string; author: string }
  text: PaperText
  /** Of when the text is. */
  at: Date
  version?: number
  format: ExportFormat
  /** With its suggestions and comments. */
  withAll: boolean
}

/** A text of a document, of now or of a version. */
const exportOf = async (documentId: string, { paper, text, at, version, format, withAll }: Exported): Promise<{ content: ExportContent; fileName: string }> => {
  const numbered = withSafeLinks(numberArticles(text))
  return {
    content: {
      title: paper.title,
      author: paper.author || t('exchange:author'),
      facts: [
        t(`documents:kind.${paper.kind}`),
        paper.bodyName,
        ...(version ? [t('versions:version', { number: version })] : paper.status ? [t(`documents:status.${paper.status}`)] : []),
        formatMoment(at, 'date', language),
      ],
      text: withAll ? numbered : withoutSuggestions(numbered),
      images: await exportImages(documentId, text),
      comments: withAll ? await exportThreads(documentId, text) : [],
      words: { page: t('exchange:page', { page: '%1', total: '%2' }), image: t('exchange:image', { alt: '%1' }), goneQuote: t('exchange:goneQuote', { quote: '%1' }) },
    },
    fileName: `${fileStem(paper.title)}${version ? ` - ${t('versions:version', { number: version }).toLowerCase()}` : ''}.${format}`,
  }
}

/** A name for a file: the words of the title, without signs that a disk refuses. */
const fileStem = (title: string): string =>
  firstOf(
    title
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, ''),
    100,
  ) || 'document'
