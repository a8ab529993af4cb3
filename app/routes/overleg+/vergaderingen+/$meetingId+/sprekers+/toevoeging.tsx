import { randomUUID } from 'node:crypto'
import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { addSpeaker } from '~/domain/meetings/speakers/add-speaker.server'
import { addSpeakerPage } from '~/domain/meetings/speakers/speakers.queries.server'
import { addSpeakerSchema } from '~/domain/meetings/speakers/speakers.schema'
import { paths } from '~/paths'
import { AddSpeakerPage } from '~/views/speakers/add-speaker-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  ...(await addSpeakerPage(args.actor, param(args, 'meetingId'))),
  formKey: randomUUID(),
  title: await titleOf(args, 'speakers:add.heading'),
}))

export const action = memberAction(addSpeakerSchema, async ({ actor, params, value }) => {
  const meetingId = param({ params }, 'meetingId')
  await addSpeaker(actor, { meetingId, ...value })
  return redirect(paths.live(meetingId))
})

export default function AddSpeaker() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <AddSpeakerPage {...page} lastResult={answer && 'result' in answer ? answer.result : undefined} />
}
