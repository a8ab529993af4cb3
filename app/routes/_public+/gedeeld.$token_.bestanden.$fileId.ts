import { inertFile } from '~/doors/inert-file.server'
import { page, param } from '~/doors/page.server'
import { linkedPaperFile } from '~/domain/documents/links/linked-paper.queries.server'

/** A picture in a paper, for who has an open link to the paper. */
export const loader = page(async (args) => inertFile(args, await linkedPaperFile(param(args, 'token'), param(args, 'fileId')), 'private'))
