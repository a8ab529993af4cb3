import { inertFile } from '~/doors/inert-file.server'
import { page, param } from '~/doors/page.server'
import { publicPicture } from '~/domain/publication/public-paper.queries.server'

export const loader = page(async (args) => inertFile(args, await publicPicture(param(args, 'meetingId'), param(args, 'attachmentId'), param(args, 'fileId')), 'public'))
