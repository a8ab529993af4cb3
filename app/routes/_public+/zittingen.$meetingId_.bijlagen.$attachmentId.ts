import { redirect } from '@remix-run/node'
import { inertFile } from '~/doors/inert-file.server'
import { page, param } from '~/doors/page.server'
import { publicAttachment } from '~/domain/publication/public-files.queries.server'
import { paths } from '~/paths'

export const loader = page(async (args) => {
  const [meetingId, attachmentId] = [param(args, 'meetingId'), param(args, 'attachmentId')]
  const { versionId, ...file } = await publicAttachment(meetingId, attachmentId)
  return versionId ? redirect(paths.publicPaper(meetingId, attachmentId)) : inertFile(args, file, 'public')
})
