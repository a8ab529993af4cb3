import { exportedFile, frozenFormat } from '~/doors/exported-file.server'
import { memberPage, param } from '~/doors/page.server'
import { paperFileInMeeting } from '~/domain/meetings/agenda/papers/read-paper.queries.server'

/** A paper as it stands on the agenda, as a file, for who may read its item. */
export const loader = memberPage(async (args) => {
  const format = frozenFormat(args)
  const { bytes, fileName } = await paperFileInMeeting(args.actor, param(args, 'meetingId'), param(args, 'attachmentId'), format)
  return exportedFile(bytes, { format, fileName })
})
