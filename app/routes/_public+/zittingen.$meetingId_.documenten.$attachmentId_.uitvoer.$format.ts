import { exportedFile, frozenFormat } from '~/doors/exported-file.server'
import { page, param } from '~/doors/page.server'
import { publicPaperFile } from '~/domain/publication/public-paper.queries.server'

export const loader = page(async (args) => {
  const format = frozenFormat(args)
  const { bytes, fileName } = await publicPaperFile(param(args, 'meetingId'), param(args, 'attachmentId'), format)
  return exportedFile(bytes, { format, fileName })
})
