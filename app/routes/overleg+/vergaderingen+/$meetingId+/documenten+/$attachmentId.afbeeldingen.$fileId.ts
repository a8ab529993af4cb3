import { inertFile } from '~/doors/inert-file.server'
import { memberPage, param } from '~/doors/page.server'
import { pictureInMeeting } from '~/domain/meetings/agenda/papers/read-paper.queries.server'

/** A picture in a paper on the agenda, for who may read its item. */
export const loader = memberPage(async (args) => inertFile(args, await pictureInMeeting(args.actor, param(args, 'meetingId'), param(args, 'attachmentId'), param(args, 'fileId')), 'private'))
