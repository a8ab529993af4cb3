import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { managementOverview } from '~/domain/bodies/body.queries.server'
import { countSubjects } from '~/domain/subjects/subjects.queries.server'
import { ManagementIndex } from '~/views/management/management-index'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const [counts, subjects] = await Promise.all([managementOverview(args.actor), countSubjects(args.actor)])
  return { counts: { ...counts, subjects }, title: await titleOf(args, 'accounts:management.title') }
})

export default function Management() {
  return <ManagementIndex counts={useLoaderData<typeof loader>().counts} />
}
