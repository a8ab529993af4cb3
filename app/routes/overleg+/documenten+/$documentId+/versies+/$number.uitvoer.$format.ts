import { exportedFile, exportFormat } from '~/doors/exported-file.server'
import { numberOf } from '~/doors/number.server'
import { memberPage, param } from '~/doors/page.server'
import { versionToExport } from '~/domain/documents/paper/out/export.queries.server'
import { makeExport } from '~/domain/documents/paper/out/make-export.server'

/** A paper as it stood at a version, as a file, for who may read it. */
export const loader = memberPage(async (args) => {
  const format = exportFormat(args)
  const { content, fileName } = await versionToExport(args.actor, { documentId: param(args, 'documentId'), number: numberOf(param(args, 'number')), format })
  return exportedFile(await makeExport(format, content), { format, fileName })
})
