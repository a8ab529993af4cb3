import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { announcePresence } from '~/domain/meetings/attendance/announce-presence.server'
import { announcePage } from '~/domain/meetings/attendance/attendance.queries.server'
import { announceSchema } from '~/domain/meetings/attendance/attendance.schema'
import { paths } from '~/paths'
import { AnnouncePage } from '~/views/attendance/announce-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await announcePage(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'attendance:announce.title'),
}))

export const action = memberAction(announceSchema, async ({ actor, params, value }) => {
  const meetingId = param({ params }, 'meetingId')
  await announcePresence(actor, { meetingId, ...value })
  return redirectWithToast(paths.live(meetingId), { tone: 'ok', key: 'attendance:announce.done' })
})

export default function Announce() {
  const { page } = useLoaderData<typeof loader>()
  return <AnnouncePage page={page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
