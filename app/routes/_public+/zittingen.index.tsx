import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listQuery, nextPage } from '~/doors/list-query.server'
import { page } from '~/doors/page.server'
import { describe } from '~/doors/title.server'
import { meetingChoices, pastMeetings, upcomingMeetings } from '~/domain/publication/public-meetings.queries.server'
import { PublicMeetingsPage } from '~/views/publication/public-meetings-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? []

export const loader = page(async (args) => {
  const { bodyId, year, cursor } = listQuery(args.request)
  const isFirstPage = !bodyId && !year && !cursor
  const { meetings, nextCursor } = await pastMeetings({ bodyId, year, cursor })
  return {
    upcoming: isFirstPage ? await upcomingMeetings() : [],
    past: meetings,
    nextTo: nextPage(args.request, nextCursor),
    isLaterPage: cursor !== undefined,
    choices: await meetingChoices(),
    chosen: { bodyId, year },
    meta: await describe(args, 'publication:meetings.title', 'publication:meetings.intro'),
  }
})

export default function PublicMeetings() {
  const { meta: _, ...page } = useLoaderData<typeof loader>()
  return <PublicMeetingsPage {...page} />
}
