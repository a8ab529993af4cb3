import { randomUUID } from 'node:crypto'
import type { MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { livePage } from '~/domain/meetings/live/live.queries.server'
import { FollowAlong } from '~/views/live/follow-along'
import { isFollowing } from '~/views/live/use-live-meeting'

export const handle = { frame: 'own' }

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const shouldRevalidate: ShouldRevalidateFunction = ({ formAction, defaultShouldRevalidate }) => defaultShouldRevalidate && !(formAction && isFollowing())

export const loader = memberPage(async (args) => {
  const page = await livePage(args.actor, param(args, 'meetingId'), 'room')
  return { page, formKey: randomUUID(), title: await titleOf(args, 'live:followTitle', { title: page.view.meeting.title }) }
})

export default function Follow() {
  const { page, formKey } = useLoaderData<typeof loader>()
  return <FollowAlong page={page} formKey={formKey} />
}
