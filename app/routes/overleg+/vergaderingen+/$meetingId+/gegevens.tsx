import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { meetingSchema } from '~/domain/meetings/meeting.schema'
import { meetingForEditing } from '~/domain/meetings/preparing.queries.server'
import { updateMeeting } from '~/domain/meetings/update-meeting.server'
import { paths } from '~/paths'
import { EditMeetingPage } from '~/views/meetings/edit-meeting-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  meeting: await meetingForEditing(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'meetings:edit.title'),
}))

export const action = memberAction(meetingSchema, async ({ actor, params, value }) => {
  const meetingId = param({ params }, 'meetingId')
  await updateMeeting(actor, { meetingId, ...value })
  return redirectWithToast(paths.meeting(meetingId), { tone: 'ok', key: 'meetings:toast.saved' })
})

export default function EditMeeting() {
  const { meeting } = useLoaderData<typeof loader>()
  return <EditMeetingPage meeting={meeting} lastResult={lastResultOf(useActionData<typeof action>())} />
}
