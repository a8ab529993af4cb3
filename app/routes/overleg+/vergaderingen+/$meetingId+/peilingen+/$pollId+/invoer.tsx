import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { enterVote } from '~/domain/meetings/polls/enter-vote.server'
import { enterVoteSchema } from '~/domain/meetings/polls/poll.schema'
import { entryPage } from '~/domain/meetings/polls/polls.queries.server'
import { paths } from '~/paths'
import { EnterVotePage } from '~/views/polls/enter-vote-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await entryPage(args.actor, { meetingId: param(args, 'meetingId'), pollId: param(args, 'pollId') }),
  title: await titleOf(args, 'polls:entering.title'),
}))

export const action = memberAction(enterVoteSchema, async ({ actor, params, value }) => {
  const pollId = param({ params }, 'pollId')
  await enterVote(actor, { ...value, pollId })
  return redirectWithToast(paths.enterVote(param({ params }, 'meetingId'), pollId), { tone: 'ok', key: 'polls:entering.done' })
})

export default function EnterVote() {
  return <EnterVotePage page={useLoaderData<typeof loader>().page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
