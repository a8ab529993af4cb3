import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { addPaper } from '~/domain/meetings/agenda/papers/add-paper.server'
import { paperToAdd } from '~/domain/meetings/agenda/papers/choose-paper.queries.server'
import { agendaPaperSchema } from '~/domain/meetings/agenda/papers/paper.schema'
import { paths } from '~/paths'
import { PaperToAddPage } from '~/views/agenda/papers/paper-to-add-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await paperToAdd(args.actor, { meetingId: param(args, 'meetingId'), itemId: param(args, 'itemId'), documentId: param(args, 'documentId') }),
  title: await titleOf(args, 'agenda:paper.choose'),
}))

export const action = memberAction(agendaPaperSchema, async ({ actor, params, value }) => {
  const [meetingId, itemId, documentId] = [param({ params }, 'meetingId'), param({ params }, 'itemId'), param({ params }, 'documentId')]
  await addPaper(actor, { meetingId, itemId, documentId, ...value })
  return redirectWithToast(`${paths.item(meetingId, itemId)}#bijlagen`, { tone: 'ok', key: 'agenda:toast.paperAdded' })
})

export default function PaperToAdd() {
  return <PaperToAddPage page={useLoaderData<typeof loader>().page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
