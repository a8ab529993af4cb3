import { redirect } from '@remix-run/node'
import { memberPage, param } from '~/doors/page.server'
import { uploadAction } from '~/doors/upload.server'
import { addDocumentFile } from '~/domain/documents/files/add-document-file.server'
import { largestPicture } from '~/domain/documents/files/picture'
import { paths } from '~/paths'

/** A picture for the text, sent by the editor. It answers `{ fileId, name }`, or what is wrong at the field `file` as every form does. */
export const action = uploadAction({ field: 'file', largest: largestPicture, tooBig: 'desk:picture.tooBig' }, async ({ actor, params, file }) =>
  Response.json(await addDocumentFile(actor, { documentId: param({ params }, 'documentId'), name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), isInText: true }), { status: 201 }),
)

export const loader = memberPage(async (args) => redirect(paths.document(param(args, 'documentId'))))
