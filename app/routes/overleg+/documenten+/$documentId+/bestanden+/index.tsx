import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { uploadAction } from '~/doors/upload.server'
import { addDocumentFile } from '~/domain/documents/files/add-document-file.server'
import { largestAttachment } from '~/domain/documents/files/attachment'
import { filesForWriting } from '~/domain/documents/files/document-file.queries.server'
import { paths } from '~/paths'
import { DocumentFilesPage } from '~/views/documents/files/document-files-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await filesForWriting(args.actor, param(args, 'documentId')),
  title: await titleOf(args, 'agenda:addAttachment'),
}))

export const action = uploadAction({ field: 'file', largest: largestAttachment, tooBig: 'agenda:attachment.tooBig' }, async ({ actor, params, file }) => {
  const documentId = param({ params }, 'documentId')
  await addDocumentFile(actor, { documentId, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), isInText: false })
  return redirectWithToast(paths.document(documentId), { tone: 'ok', key: 'desk:files.added' })
})

export default function DocumentFiles() {
  const { page } = useLoaderData<typeof loader>()
  return <DocumentFilesPage page={page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
