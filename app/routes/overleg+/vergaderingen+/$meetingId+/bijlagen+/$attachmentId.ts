import { redirect } from '@remix-run/node'
import { inertFile } from '~/doors/inert-file.server'
import { memberPage, param } from '~/doors/page.server'
import { readableAttachment } from '~/domain/meetings/agenda/attachment.queries.server'
import { paths } from '~/paths'

/** An attachment, for who may read its item. A paper has a page of its own. */
export const loader = memberPage(async (args) => {
  const [meetingId, attachmentId] = [param(args, 'meetingId'), param(args, 'attachmentId')]
  const { versionId, ...file } = await readableAttachment(args.actor, meetingId, attachmentId)
  return versionId ? redirect(paths.paperInMeeting(meetingId, attachmentId)) : inertFile(args, file, 'private')
})
