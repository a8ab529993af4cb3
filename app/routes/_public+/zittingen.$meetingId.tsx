import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { versionQuery } from '~/doors/list-query.server'
import { page, param } from '~/doors/page.server'
import { titled } from '~/doors/title.server'
import { publicMeeting } from '~/domain/publication/public-meeting.queries.server'
import { PublicMeetingPage } from '~/views/publication/public-meeting-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? []

export const loader = page(async (args) => {
  const found = await publicMeeting(param(args, 'meetingId'), versionQuery(args.request))
  return { found, meta: await titled(args, found.meeting.title) }
})

export default function PublicMeeting() {
  const { found } = useLoaderData<typeof loader>()
  return <PublicMeetingPage found={found} />
}
