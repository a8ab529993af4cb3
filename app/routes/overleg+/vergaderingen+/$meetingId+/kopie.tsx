import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { copySchema } from '~/domain/meetings/meeting.schema'
import { duplicateMeeting } from '~/domain/meetings/reuse/duplicate-meeting.server'
import { meetingToReuse } from '~/domain/meetings/templates/template.queries.server'
import { paths } from '~/paths'
import { CopyMeetingPage } from '~/views/meetings/copy-meeting-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  meeting: await meetingToReuse(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'meetings:copy.title'),
}))

export const action = memberAction(copySchema, async ({ actor, params, value }) => {
  const { meetingId } = await duplicateMeeting(actor, { meetingId: param({ params }, 'meetingId'), ...value })
  return redirectWithToast(paths.agenda(meetingId), { tone: 'ok', key: 'meetings:toast.copied' })
})

export default function CopyMeeting() {
  const { meeting } = useLoaderData<typeof loader>()
  return <CopyMeetingPage meeting={meeting} lastResult={lastResultOf(useActionData<typeof action>())} />
}
