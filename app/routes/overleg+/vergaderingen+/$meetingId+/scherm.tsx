import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { livePage } from '~/domain/meetings/live/live.queries.server'
import { LiveScreen } from '~/views/live/live-screen'

export const handle = { frame: 'own' }

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const page = await livePage(args.actor, param(args, 'meetingId'), 'screen')
  return { page, title: await titleOf(args, 'live:screenTitle', { title: page.view.meeting.title }) }
})

export default function Screen() {
  const { page } = useLoaderData<typeof loader>()
  return <LiveScreen page={page} />
}
