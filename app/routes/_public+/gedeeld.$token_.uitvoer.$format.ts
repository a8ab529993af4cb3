import { notFound } from '~/core/errors'
import { exportedFile, exportFormat } from '~/doors/exported-file.server'
import { linkDoor } from '~/doors/link-door.server'
import { param } from '~/doors/page.server'
import { linkedFormats } from '~/domain/documents/links/link'
import { openLink } from '~/domain/documents/links/linked-paper.queries.server'
import { linkedPaperToExport } from '~/domain/documents/paper/out/export.queries.server'
import { makeExport } from '~/domain/documents/paper/out/make-export.server'

/** A paper as a file, for who has an open link to it: the text as it is read there, without suggestions and without what was said beside it. */
export const loader = linkDoor(async (args) => {
  const { document } = await openLink(param(args, 'token'))
  const format = linkedFormats.find((known) => known === exportFormat(args))
  if (!format) throw notFound()
  const { content, fileName } = await linkedPaperToExport(document.id, format)
  return exportedFile(await makeExport(format, content), { format, fileName })
})
