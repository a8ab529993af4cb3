import { notFound } from '~/core/errors'
import { type ExportFormat, exportFormats } from '~/domain/documents/paper/out/export-content'
import { type FrozenFormat, frozenFormats } from '~/domain/documents/paper/out/frozen-export.server'
import { inertContent } from './inert-file.server'
import { type HasParams, param } from './page.server'

const mediaTypes: Record<ExportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

/** The kind of file that an address asks for. @throws DomainError 404 for any other. */
export const exportFormat = (args: HasParams): ExportFormat => {
  const format = exportFormats.find((known) => known === param(args, 'format'))
  if (!format) throw notFound()
  return format
}

/** The same, of the kinds there are where everybody may ask for them. @throws DomainError 404 for any other. */
export const frozenFormat = (args: HasParams): FrozenFormat => {
  const format = frozenFormats.find((known) => known === param(args, 'format'))
  if (!format) throw notFound()
  return format
}

/** A file that was made of a text: saved, never shown inside this site. */
export const exportedFile = (content: string | Uint8Array<ArrayBuffer>, { format, fileName }: { format: ExportFormat; fileName: string }): Response =>
  inertContent(content, { name: fileName, mediaType: mediaTypes[format] })
