import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { liveItemPage } from '~/domain/meetings/live/live.queries.server'
import { itemRecordSchema } from '~/domain/meetings/running/running.schema'
import { mayRecord } from '~/domain/meetings/running/running.policy'
import { writeItemRecord } from '~/domain/meetings/running/write-item-record.server'
import { paths } from '~/paths'
import { ItemActPage } from '~/views/live/item-act-page'
import { NotesForm } from '~/views/live/notes-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  ...(await liveItemPage(args.actor, { meetingId: param(args, 'meetingId'), itemId: param(args, 'itemId') }, mayRecord)),
  title: await titleOf(args, 'live:notes.page'),
}))

export const action = memberAction(itemRecordSchema, async ({ actor, params, value }) => {
  const meetingId = param({ params }, 'meetingId')
  await writeItemRecord(actor, { ...value, meetingId, itemId: param({ params }, 'itemId') })
  return redirectWithToast(paths.live(meetingId), { tone: 'ok', key: 'live:toast.notesSaved' })
})

export default function Notes() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const result = answer && 'result' in answer ? answer.result : undefined
  const typed = result?.initialValue?.record
  return (
    <ItemActPage page={page} heading="live:notes.page">
      <NotesForm
        meetingId={page.meeting.id}
        itemId={page.line.id}
        record={typeof typed === 'string' ? typed : page.item.record}
        errors={result?.error?.record ?? result?.error?.[''] ?? undefined}
      />
    </ItemActPage>
  )
}
