import { inertContent } from '~/doors/inert-file.server'
import { memberPage, param } from '~/doors/page.server'
import { notFound } from '~/core/errors'
import { paperToExport } from '~/domain/documents/paper/out/export.queries.server'
import { exportFormats } from '~/domain/documents/paper/out/export-content'
import { makeExport } from '~/domain/documents/paper/out/make-export.server'

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
} as const

/** A paper as a file, for who may read it. It is saved, never shown inside this site. */
export const loader = memberPage(async (args) => {
  const format = exportFormats.find((known) => known === param(args, 'format'))
  if (!format) throw notFound()
  const isClean = new URL(args.request.url).searchParams.get('zonder') === 'voorstellen'
  const { content, fileName } = await paperToExport(args.actor, { documentId: param(args, 'documentId'), format, isClean })
  return inertContent(await makeExport(format, content), { name: fileName, mediaType: mediaTypes[format] })
})
