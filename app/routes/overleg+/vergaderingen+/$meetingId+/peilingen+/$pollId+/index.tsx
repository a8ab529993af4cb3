import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { pollRecount } from '~/domain/meetings/polls/export/poll-export.queries.server'
import { pollPage } from '~/domain/meetings/polls/polls.queries.server'
import { PollPage } from '~/views/polls/poll-page'
import { Recount } from '~/views/polls/recount'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await pollPage(args.actor, { meetingId: param(args, 'meetingId'), pollId: param(args, 'pollId') }),
  recount: await pollRecount(args.actor, { meetingId: param(args, 'meetingId'), pollId: param(args, 'pollId') }),
  title: await titleOf(args, 'polls:page.title'),
}))

export default function Poll() {
  const { page, recount } = useLoaderData<typeof loader>()
  return <PollPage page={page}>{recount && <Recount recount={recount} />}</PollPage>
}
