import { exportedFile, exportFormat } from '~/doors/exported-file.server'
import { memberPage, param } from '~/doors/page.server'
import { paperToExport } from '~/domain/documents/paper/out/export.queries.server'
import { makeExport } from '~/domain/documents/paper/out/make-export.server'

/** A paper as a file, for who may read it. It is saved, never shown inside this site. */
export const loader = memberPage(async (args) => {
  const format = exportFormat(args)
  const isClean = new URL(args.request.url).searchParams.get('zonder') === 'voorstellen'
  const { content, fileName } = await paperToExport(args.actor, { documentId: param(args, 'documentId'), format, isClean })
  return exportedFile(await makeExport(format, content), { format, fileName })
})
