import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { liveItemPage } from '~/domain/meetings/live/live.queries.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { methods } from '~/domain/meetings/polls/poll'
import { openPollSchema } from '~/domain/meetings/polls/poll.schema'
import { mayOpenPoll } from '~/domain/meetings/running/running.policy'
import { paths } from '~/paths'
import { ItemActPage } from '~/views/live/item-act-page'
import { OpenPollForm } from '~/views/live/open-poll-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  ...(await liveItemPage(args.actor, { meetingId: param(args, 'meetingId'), itemId: param(args, 'itemId') }, mayOpenPoll)),
  title: await titleOf(args, 'live:poll.heading'),
}))

export const action = memberAction(openPollSchema, async ({ actor, params, value }) => {
  const meetingId = param({ params }, 'meetingId')
  await openPoll(actor, { ...value, meetingId, itemId: param({ params }, 'itemId') })
  return redirect(paths.live(meetingId))
})

export default function OpenPoll() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { meeting, line, electorate, pollDefaults } = page
  return (
    <ItemActPage page={page} heading="live:poll.heading">
      <OpenPollForm
        action={paths.openPoll(meeting.id, line.id)}
        body={pollDefaults}
        methods={methods}
        electorate={electorate}
        lastResult={answer && 'result' in answer ? answer.result : undefined}
      />
    </ItemActPage>
  )
}
