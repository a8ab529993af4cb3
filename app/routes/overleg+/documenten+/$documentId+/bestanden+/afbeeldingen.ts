import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { memberPage, param } from '~/doors/page.server'
import { uploadAction } from '~/doors/upload.server'
import { addDocumentFile } from '~/domain/documents/files/add-document-file.server'
import { largestPicture } from '~/domain/documents/files/picture'
import { paths } from '~/paths'

/** A picture for the text, sent by the editor. It answers `{ fileId, name }`, or what is wrong at the field `file` as every form does. */
const upload = uploadAction({ field: 'file', largest: largestPicture, tooBig: 'desk:picture.tooBig' }, async ({ actor, params, file }) =>
  Response.json(await addDocumentFile(actor, { documentId: param({ params }, 'documentId'), name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), isInText: true }), { status: 201 }),
)

/** Not a page's action: a refusal has its own status here too. */
export const action = async (args: ActionFunctionArgs): Promise<Response> => {
  const answer = await upload(args)
  return answer instanceof Response ? answer : Response.json(answer.data, answer.init ?? {})
}

export const loader = memberPage(async (args) => redirect(paths.document(param(args, 'documentId'))))
