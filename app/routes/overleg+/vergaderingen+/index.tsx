import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listQuery, nextPage } from '~/doors/list-query.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { visibleMeetings, yearsOfMeetings } from '~/domain/meetings/meeting-list.queries.server'
import { bodiesWith } from '~/domain/permissions'
import { MeetingsPage } from '~/views/meetings/meetings-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { actor, request } = args
  const { bodyId, year, cursor } = listQuery(request)
  const chosen = { bodyId, year }
  const upcoming = cursor ? [] : (await visibleMeetings(actor, { ...chosen, when: 'upcoming' })).meetings
  const past = await visibleMeetings(actor, { ...chosen, when: 'past', cursor })
  return {
    title: await titleOf(args, 'meetings:list.title'),
    upcoming,
    past: past.meetings,
    nextTo: nextPage(request, past.nextCursor),
    bodies: actor.bodies.map(({ id, name }) => ({ id, name })),
    years: await yearsOfMeetings(actor),
    chosen,
    mayPrepare: bodiesWith(actor, 'prepare-meeting').length > 0,
    seesSubmissions: bodiesWith(actor, 'submit-item').length + bodiesWith(actor, 'read-submissions').length > 0,
  }
})

export default function Meetings() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <MeetingsPage {...page} />
}
