import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inPlaceForm } from '~/doors/comment-act.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { commentSchema } from '~/domain/documents/comments/comment.schema'
import { editComment } from '~/domain/documents/comments/edit-comment.server'
import { commentToEdit } from '~/domain/documents/comments/threads.queries.server'
import { paths } from '~/paths'
import { EditCommentPage } from '~/views/documents/comments/edit-comment-page'

type HasParams = Parameters<typeof param>[0]

const idsOf = (args: HasParams) => ({ documentId: param(args, 'documentId'), threadId: param(args, 'threadId'), commentId: param(args, 'commentId') })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({ page: await commentToEdit(args.actor, idsOf(args)), title: await titleOf(args, 'comments:editTitle') }))

export const action = inPlaceForm(commentSchema, {
  back: (args) => paths.thread(param(args, 'documentId'), param(args, 'threadId')),
  toast: 'comments:toast.edited',
  work: ({ actor, params, value: { text } }) => editComment(actor, { ...idsOf({ params }), text }),
})

export default function EditComment() {
  const { page } = useLoaderData<typeof loader>()
  return <EditCommentPage page={page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
