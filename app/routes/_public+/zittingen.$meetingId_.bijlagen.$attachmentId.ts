import { inertFile } from '~/doors/inert-file.server'
import { page, param } from '~/doors/page.server'
import { publicAttachment } from '~/domain/publication/public-files.queries.server'

export const loader = page(async (args) => inertFile(args, await publicAttachment(param(args, 'meetingId'), param(args, 'attachmentId')), 'public'))
