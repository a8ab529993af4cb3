import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { placePage } from '~/domain/meetings/attendance/attendance.queries.server'
import { sitterSchema } from '~/domain/meetings/attendance/attendance.schema'
import { changeSitter } from '~/domain/meetings/attendance/change-sitter.server'
import { paths } from '~/paths'
import { PlacePage } from '~/views/attendance/place-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const page = await placePage(args.actor, { meetingId: param(args, 'meetingId'), attendanceId: param(args, 'attendanceId') })
  return { page, title: await titleOf(args, 'attendance:place.title', { name: page.line.name }) }
})

/** Who sits there. */
export const action = memberAction(sitterSchema, async ({ actor, params, value }) => {
  const [meetingId, attendanceId] = [param({ params }, 'meetingId'), param({ params }, 'attendanceId')]
  const { name } = await changeSitter(actor, { meetingId, attendanceId, ...value })
  return redirectWithToast(paths.attendance(meetingId), { tone: 'ok', key: 'attendance:sitter.done', values: { name } })
})

export default function Place() {
  const { page } = useLoaderData<typeof loader>()
  return <PlacePage page={page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
