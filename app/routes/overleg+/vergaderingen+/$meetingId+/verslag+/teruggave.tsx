import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { returnMinutesPage } from '~/domain/meetings/minutes/minutes-acts.queries.server'
import { returnMinutesSchema } from '~/domain/meetings/minutes/minutes.schema'
import { returnMinutes } from '~/domain/meetings/minutes/return-minutes.server'
import { paths } from '~/paths'
import { ReturnMinutesPage } from '~/views/minutes/return-minutes-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  meeting: await returnMinutesPage(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'minutes:act.returnTitle'),
}))

export const action = memberAction(returnMinutesSchema, async ({ actor, params, value }) => {
  const meetingId = param({ params }, 'meetingId')
  await returnMinutes(actor, { meetingId, ...value })
  return redirectWithToast(paths.minutes(meetingId), { tone: 'ok', key: 'minutes:toast.returned' })
})

export default function ReturnMinutes() {
  const { meeting } = useLoaderData<typeof loader>()
  return <ReturnMinutesPage meeting={meeting} lastResult={resultOf(useActionData<typeof action>())} />
}
