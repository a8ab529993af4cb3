import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { convocationPreview } from '~/domain/meetings/convocation/preview.queries.server'
import { paths } from '~/paths'
import { ConvocationPage } from '~/views/convocation/convocation-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  preview: await convocationPreview(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'convocation:send.title'),
}))

export const action = memberAction(z.object({}), async ({ actor, params }) => {
  const meetingId = param({ params }, 'meetingId')
  const { invited } = await conveneMeeting(actor, { meetingId })
  return redirectWithToast(paths.meeting(meetingId), { tone: 'ok', key: 'convocation:toast.convened', values: { count: invited } })
})

export default function Convocation() {
  const { preview } = useLoaderData<typeof loader>()
  return <ConvocationPage preview={preview} lastResult={lastResultOf(useActionData<typeof action>())} />
}
