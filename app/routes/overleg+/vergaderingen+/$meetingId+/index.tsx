import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { clock } from '~/core/clock'
import { dateInBrussels } from '~/core/i18n/brussels'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { meetingOverview } from '~/domain/meetings/meeting.queries.server'
import { MeetingPage } from '~/views/meetings/meeting-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const overview = await meetingOverview(args.actor, param(args, 'meetingId'))
  const { title, startsAt } = overview.meeting
  return { overview, isToday: dateInBrussels(startsAt) === dateInBrussels(clock.now()), title: await titleOf(args, 'meetings:pageTitle', { title }) }
})

export default function Meeting() {
  const { overview, isToday } = useLoaderData<typeof loader>()
  return <MeetingPage overview={overview} isToday={isToday} />
}
