import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inPlaceForm } from '~/doors/comment-act.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { threadFilters } from '~/domain/documents/comments/comment'
import { threadSchema } from '~/domain/documents/comments/comment.schema'
import { openThread } from '~/domain/documents/comments/open-thread.server'
import { threadsPage } from '~/domain/documents/comments/threads.queries.server'
import { paths } from '~/paths'
import { CommentsPage } from '~/views/documents/comments/comments-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { searchParams } = new URL(args.request.url)
  const filter = threadFilters.find((known) => known === searchParams.get('toon')) ?? 'open'
  const skip = Math.min(Math.max(0, Number.parseInt(searchParams.get('vanaf') ?? '0', 10) || 0), 1_000_000)
  const page = await threadsPage(args.actor, { documentId: param(args, 'documentId'), filter, skip })
  return { page, title: await titleOf(args, 'comments:titleOf', { title: page.document.title }) }
})

export const action = inPlaceForm(threadSchema, {
  back: (args) => paths.comments(param(args, 'documentId')),
  toast: 'comments:toast.placed',
  work: ({ actor, params, value: { text, quote, before, after, near, suggestionId } }) => openThread(actor, { text, quote, before, after, near, suggestionId, documentId: param({ params }, 'documentId') }),
})

export default function Comments() {
  const { page } = useLoaderData<typeof loader>()
  return <CommentsPage page={page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
