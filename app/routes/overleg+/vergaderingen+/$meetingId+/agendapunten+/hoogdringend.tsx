import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { urgentItemSchema } from '~/domain/meetings/agenda/item.schema'
import { meetingToLead } from '~/domain/meetings/live/live.queries.server'
import { addUrgentItem } from '~/domain/meetings/running/add-urgent-item.server'
import { paths } from '~/paths'
import { UrgentItemPage } from '~/views/agenda/urgent-item-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  meeting: await meetingToLead(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'agenda:urgent.title'),
}))

export const action = memberAction(urgentItemSchema, async ({ actor, params, value }) => {
  const meetingId = param({ params }, 'meetingId')
  const { title, kind, minutes, note, urgencyReason } = value
  await addUrgentItem(actor, { meetingId, title, kind, minutes, note, urgencyReason })
  return redirectWithToast(paths.live(meetingId), { tone: 'ok', key: 'agenda:toast.urgent' })
})

export default function UrgentItem() {
  const { meeting } = useLoaderData<typeof loader>()
  return <UrgentItemPage meeting={meeting} lastResult={lastResultOf(useActionData<typeof action>())} />
}
