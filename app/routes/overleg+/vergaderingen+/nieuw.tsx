import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { createMeeting } from '~/domain/meetings/create-meeting.server'
import { newMeetingSchema } from '~/domain/meetings/meeting.schema'
import { bodiesToPrepare } from '~/domain/meetings/preparing.queries.server'
import { ownTemplates } from '~/domain/meetings/templates/template.queries.server'
import { paths } from '~/paths'
import { NewMeetingPage } from '~/views/meetings/new-meeting-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({ title: await titleOf(args, 'meetings:new.title'), bodies: bodiesToPrepare(args.actor), templates: await ownTemplates(args.actor) }))

export const action = memberAction(newMeetingSchema, async ({ actor, value: { openness, ...meeting } }) => {
  const { meetingId } = await createMeeting(actor, { ...meeting, ...(openness !== 'usual' && { isPublic: openness === 'public' }) })
  return redirectWithToast(paths.agenda(meetingId), { tone: 'ok', key: 'meetings:toast.created' })
})

export default function NewMeeting() {
  const { bodies, templates } = useLoaderData<typeof loader>()
  return <NewMeetingPage bodies={bodies} templates={templates} lastResult={lastResultOf(useActionData<typeof action>())} />
}
