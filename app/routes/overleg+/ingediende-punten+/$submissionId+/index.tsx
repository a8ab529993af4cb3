import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { submissionPage } from '~/domain/meetings/submissions/submission.queries.server'
import { SubmissionPage } from '~/views/submissions/submission-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const page = await submissionPage(args.actor, param(args, 'submissionId'))
  return { page, title: await titleOf(args, 'submissions:pageTitle', { title: page.submission.title }) }
})

export default function Submission() {
  const { page } = useLoaderData<typeof loader>()
  return <SubmissionPage page={page} />
}
