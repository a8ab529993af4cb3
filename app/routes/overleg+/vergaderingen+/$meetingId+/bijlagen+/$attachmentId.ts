import { inertFile } from '~/doors/inert-file.server'
import { memberPage, param } from '~/doors/page.server'
import { readableAttachment } from '~/domain/meetings/agenda/attachment.queries.server'

/** An attachment, for who may read its item. */
export const loader = memberPage(async (args) => inertFile(args, await readableAttachment(args.actor, param(args, 'meetingId'), param(args, 'attachmentId')), 'private'))
