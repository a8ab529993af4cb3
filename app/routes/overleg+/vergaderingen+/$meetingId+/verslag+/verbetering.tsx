import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { correctMinutes } from '~/domain/meetings/minutes/correct-minutes.server'
import { correctMinutesPage } from '~/domain/meetings/minutes/minutes-acts.queries.server'
import { correctMinutesSchema } from '~/domain/meetings/minutes/minutes.schema'
import { paths } from '~/paths'
import { CorrectMinutesPage } from '~/views/minutes/correct-minutes-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  meeting: await correctMinutesPage(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'minutes:act.correctTitle'),
}))

export const action = memberAction(correctMinutesSchema, async ({ actor, params, value }) => {
  const meetingId = param({ params }, 'meetingId')
  await correctMinutes(actor, { meetingId, ...value })
  return redirectWithToast(paths.minutes(meetingId), { tone: 'ok', key: 'minutes:toast.reopened' })
})

export default function CorrectMinutes() {
  const { meeting } = useLoaderData<typeof loader>()
  return <CorrectMinutesPage meeting={meeting} lastResult={resultOf(useActionData<typeof action>())} />
}
