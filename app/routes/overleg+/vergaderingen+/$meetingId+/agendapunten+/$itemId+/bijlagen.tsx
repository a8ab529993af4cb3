import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { uploadAction } from '~/doors/upload.server'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { largestAttachment } from '~/domain/documents/files/attachment'
import { itemForEditing } from '~/domain/meetings/preparing.queries.server'
import { paths } from '~/paths'
import { UploadPage } from '~/views/agenda/upload-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await itemForEditing(args.actor, param(args, 'meetingId'), param(args, 'itemId')),
  title: await titleOf(args, 'agenda:addAttachment'),
}))

export const action = uploadAction({ field: 'file', largest: largestAttachment, tooBig: 'agenda:attachment.tooBig' }, async ({ actor, params, file }) => {
  const [meetingId, itemId] = [param({ params }, 'meetingId'), param({ params }, 'itemId')]
  await addAttachment(actor, { meetingId, itemId, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  return redirectWithToast(paths.item(meetingId, itemId), { tone: 'ok', key: 'agenda:toast.attached' })
})

export default function AddAttachment() {
  const { page } = useLoaderData<typeof loader>()
  return <UploadPage page={page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
