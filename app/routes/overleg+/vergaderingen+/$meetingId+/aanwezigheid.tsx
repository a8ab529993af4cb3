import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { answersOf } from '~/domain/meetings/convocation/convocation.queries.server'
import { AnswersPage } from '~/views/convocation/answers-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  answers: await answersOf(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'convocation:answers.title'),
}))

export default function Answers() {
  const { answers } = useLoaderData<typeof loader>()
  return <AnswersPage {...answers} />
}
