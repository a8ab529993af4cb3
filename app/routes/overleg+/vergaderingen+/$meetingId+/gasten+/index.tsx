import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { addGuest } from '~/domain/meetings/guests/add-guest.server'
import { guestSchema } from '~/domain/meetings/guests/guest.schema'
import { guestsPage } from '~/domain/meetings/guests/guests.queries.server'
import { paths } from '~/paths'
import { GuestsPage } from '~/views/attendance/guests-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await guestsPage(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'attendance:guest.title'),
}))

export const action = memberAction(guestSchema, async ({ actor, params, value }) => {
  const meetingId = param({ params }, 'meetingId')
  await addGuest(actor, { meetingId, ...value })
  return redirectWithToast(paths.guests(meetingId), { tone: 'ok', key: 'attendance:guest.added', values: { name: value.name } })
})

export default function Guests() {
  const { page } = useLoaderData<typeof loader>()
  return <GuestsPage page={page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
