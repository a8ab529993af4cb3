import { env } from '~/core/env.server'
import { filterOf } from '~/doors/filter.server'
import { inertContent } from '~/doors/inert-file.server'
import { languageOf } from '~/doors/language.server'
import { memberPage } from '~/doors/page.server'
import { documentFilterNames, documentFilterSchema } from '~/domain/documents/document-filter.schema'
import { allDocuments } from '~/domain/documents/documents.queries.server'
import { documentsFile } from '~/domain/documents/documents-file.server'

/** The list of documents, as it is narrowed, as a spreadsheet. */
export const loader = memberPage(async (args) => {
  const filter = documentFilterSchema.parse(filterOf(args, ...documentFilterNames))
  const { name, text } = documentsFile(await allDocuments(args.actor, filter), { language: await languageOf(args), origin: env.origin })
  return inertContent(text, { name, mediaType: 'text/csv; charset=utf-8' })
})
