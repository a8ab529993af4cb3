import { inertFile } from '~/doors/inert-file.server'
import { linkDoor } from '~/doors/link-door.server'
import { param } from '~/doors/page.server'
import { linkedPaperFile } from '~/domain/documents/links/linked-paper.queries.server'

/** A picture in a paper, or an attachment under it when the link says so, for who has an open link to the paper. */
export const loader = linkDoor(async (args) => inertFile(args, await linkedPaperFile(param(args, 'token'), param(args, 'fileId')), 'no-store'))
