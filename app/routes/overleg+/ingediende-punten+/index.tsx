import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listQuery } from '~/doors/list-query.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { submissionsOf } from '~/domain/meetings/submissions/submission.queries.server'
import { SubmissionsPage } from '~/views/submissions/submissions-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  list: await submissionsOf(args.actor, { bodyId: listQuery(args.request).bodyId }),
  title: await titleOf(args, 'submissions:title'),
}))

export default function Submissions() {
  const { list } = useLoaderData<typeof loader>()
  return <SubmissionsPage {...list} />
}
