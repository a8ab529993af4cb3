import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { uploadAction } from '~/doors/upload.server'
import { largestAttachment } from '~/domain/documents/files/attachment'
import { addSubmissionFile } from '~/domain/meetings/submissions/add-file.server'
import { submissionForEditing } from '~/domain/meetings/submissions/submission.queries.server'
import { paths } from '~/paths'
import { SubmissionFilePage } from '~/views/submissions/submission-file-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await submissionForEditing(args.actor, param(args, 'submissionId')),
  title: await titleOf(args, 'agenda:addAttachment'),
}))

export const action = uploadAction({ field: 'file', largest: largestAttachment, tooBig: 'agenda:attachment.tooBig' }, async ({ actor, params, file }) => {
  const submissionId = param({ params }, 'submissionId')
  await addSubmissionFile(actor, { submissionId, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  return redirectWithToast(paths.submission(submissionId), { tone: 'ok', key: 'submissions:toast.fileAdded' })
})

export default function AddSubmissionFile() {
  const { page } = useLoaderData<typeof loader>()
  return <SubmissionFilePage submission={page.submission} lastResult={lastResultOf(useActionData<typeof action>())} />
}
