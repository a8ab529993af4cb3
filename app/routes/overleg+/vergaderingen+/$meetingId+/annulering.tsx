import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { cancelMeeting } from '~/domain/meetings/cancel-meeting.server'
import { cancelMeetingSchema } from '~/domain/meetings/meeting.schema'
import { meetingForCancelling } from '~/domain/meetings/preparing.queries.server'
import { paths } from '~/paths'
import { CancelMeetingPage } from '~/views/meetings/cancel-meeting-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  meeting: await meetingForCancelling(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'meetings:cancel.title'),
}))

export const action = memberAction(cancelMeetingSchema, async ({ actor, params, value: { reason } }) => {
  const meetingId = param({ params }, 'meetingId')
  await cancelMeeting(actor, { meetingId, reason })
  return redirectWithToast(paths.meeting(meetingId), { tone: 'ok', key: 'meetings:toast.cancelled' })
})

export default function CancelMeeting() {
  const { meeting } = useLoaderData<typeof loader>()
  return <CancelMeetingPage meeting={meeting} lastResult={lastResultOf(useActionData<typeof action>())} />
}
