import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inPlaceForm } from '~/doors/comment-act.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { commentSchema } from '~/domain/documents/comments/comment.schema'
import { reply } from '~/domain/documents/comments/reply.server'
import { threadPage } from '~/domain/documents/comments/threads.queries.server'
import { paths } from '~/paths'
import { ThreadPage } from '~/views/documents/comments/thread-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const after = Math.max(0, Number.parseInt(new URL(args.request.url).searchParams.get('na') ?? '0', 10) || 0)
  const page = await threadPage(args.actor, { documentId: param(args, 'documentId'), threadId: param(args, 'threadId'), after })
  return { page, title: await titleOf(args, 'comments:threadTitle', { title: page.document.title }) }
})

export const action = inPlaceForm(commentSchema, {
  back: (args) => paths.thread(param(args, 'documentId'), param(args, 'threadId')),
  toast: 'comments:toast.replied',
  work: ({ actor, params, value: { text } }) => reply(actor, { documentId: param({ params }, 'documentId'), threadId: param({ params }, 'threadId'), text }),
})

export default function Thread() {
  const { page } = useLoaderData<typeof loader>()
  return <ThreadPage page={page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
