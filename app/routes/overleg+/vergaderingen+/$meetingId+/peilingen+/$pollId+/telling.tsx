import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { countHands } from '~/domain/meetings/polls/count-hands.server'
import { countHandsSchema } from '~/domain/meetings/polls/poll.schema'
import { pollActPage } from '~/domain/meetings/polls/polls.queries.server'
import { mayOpenPoll } from '~/domain/meetings/running/running.policy'
import { paths } from '~/paths'
import { CountHandsPage } from '~/views/polls/count-hands-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await pollActPage(args.actor, { meetingId: param(args, 'meetingId'), pollId: param(args, 'pollId') }, mayOpenPoll),
  title: await titleOf(args, 'polls:counting.title'),
}))

export const action = memberAction(countHandsSchema, async ({ actor, params, value }) => {
  await countHands(actor, { ...value, pollId: param({ params }, 'pollId') })
  return redirect(paths.live(param({ params }, 'meetingId')))
})

export default function CountHands() {
  return <CountHandsPage page={useLoaderData<typeof loader>().page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
