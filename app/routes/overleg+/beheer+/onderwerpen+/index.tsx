import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { listSubjects } from '~/domain/subjects/subjects.queries.server'
import { SubjectsPage } from '~/views/subjects/subjects-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({ list: await listSubjects(args.actor), title: await titleOf(args, 'subjects:title') }))

export default function Subjects() {
  return <SubjectsPage {...useLoaderData<typeof loader>().list} />
}
