import { readableDocumentFile } from '~/domain/documents/files/document-file.queries.server'
import { inertFile } from '~/doors/inert-file.server'
import { memberPage, param } from '~/doors/page.server'

/** A picture or an attachment of a document, for who may read the document. */
export const loader = memberPage(async (args) => inertFile(args, await readableDocumentFile(args.actor, param(args, 'documentId'), param(args, 'fileId')), 'private'))
