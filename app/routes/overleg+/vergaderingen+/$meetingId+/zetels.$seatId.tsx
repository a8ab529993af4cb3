import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { sitterSchema } from '~/domain/meetings/attendance/attendance.schema'
import { fillSeat } from '~/domain/meetings/attendance/fill-seat.server'
import { vacantSeatPage } from '~/domain/meetings/attendance/vacant-seats.server'
import { paths } from '~/paths'
import { VacantSeatPage } from '~/views/attendance/vacant-seat-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const page = await vacantSeatPage(args.actor, { meetingId: param(args, 'meetingId'), seatId: param(args, 'seatId') })
  return { page, title: await titleOf(args, 'attendance:vacant.pageTitle', { organisation: page.seat.organisation }) }
})

/** Somebody takes a seat that was empty when the meeting opened. */
export const action = memberAction(sitterSchema, async ({ actor, params, value }) => {
  const [meetingId, seatId] = [param({ params }, 'meetingId'), param({ params }, 'seatId')]
  const { name } = await fillSeat(actor, { meetingId, seatId, ...value })
  return redirectWithToast(paths.attendance(meetingId), { tone: 'ok', key: 'attendance:vacant.done', values: { name } })
})

export default function VacantSeat() {
  const { page } = useLoaderData<typeof loader>()
  return <VacantSeatPage page={page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
