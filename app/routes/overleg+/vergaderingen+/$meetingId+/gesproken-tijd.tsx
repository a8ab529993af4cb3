import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { spokenTime } from '~/domain/meetings/speakers/speakers.queries.server'
import { SpokenTimePage } from '~/views/speakers/spoken-time-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  spoken: await spokenTime(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'speakers:report.title'),
}))

export default function SpokenTime() {
  const { spoken } = useLoaderData<typeof loader>()
  return <SpokenTimePage {...spoken} />
}
