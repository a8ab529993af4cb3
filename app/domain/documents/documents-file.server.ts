import { csvOf } from '~/core/csv'
import type { Language } from '~/core/i18n/engine'
import { formatMoment } from '~/core/i18n/format'
import { tFor } from '~/locales/instances.server'
import { paths } from '~/paths'
import type { DocumentLine } from './documents.queries.server'

const head = ['title', 'kind', 'status', 'body', 'folder', 'owner', 'writtenBy', 'writtenAt', 'linkOf'] as const

/** Lines of the list as a CSV file, in the words of its reader. */
export const documentsFile = (documents: DocumentLine[], { language, origin }: { language: Language; origin: string }): { name: string; text: string } => {
  const t = tFor(language)
  const rows = documents.map(({ id, title, kind, status, bodyName, folder, owner, lastWritten }) => [
    title,
    t(`documents:kind.${kind}`),
    t(`documents:status.${status}`),
    bodyName,
    folder ?? '',
    owner ?? '',
    lastWritten?.by ?? '',
    lastWritten ? formatMoment(lastWritten.at, 'dateTime', language) : '',
    `${origin}${paths.document(id)}`,
  ])
  return { name: t('documents:file.name'), text: csvOf([head.map((name) => t(`documents:file.${name}`)), ...rows]) }
}
