import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { withdrawPollSchema } from '~/domain/meetings/polls/poll.schema'
import { pollActPage } from '~/domain/meetings/polls/polls.queries.server'
import { withdrawPoll } from '~/domain/meetings/polls/withdraw-poll.server'
import { mayOpenPoll } from '~/domain/meetings/running/running.policy'
import { paths } from '~/paths'
import { WithdrawPollPage } from '~/views/polls/withdraw-poll-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await pollActPage(args.actor, { meetingId: param(args, 'meetingId'), pollId: param(args, 'pollId') }, mayOpenPoll),
  title: await titleOf(args, 'polls:withdrawing.title'),
}))

export const action = memberAction(withdrawPollSchema, async ({ actor, params, value: { reason } }) => {
  await withdrawPoll(actor, { pollId: param({ params }, 'pollId'), reason })
  return redirect(paths.live(param({ params }, 'meetingId')))
})

export default function WithdrawPoll() {
  return <WithdrawPollPage page={useLoaderData<typeof loader>().page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
