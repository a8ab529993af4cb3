import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { personOptions } from '~/domain/accounts/people/person.queries.server'
import { seatPage } from '~/domain/bodies/body.queries.server'
import { newSeatSchema } from '~/domain/bodies/seats/seat.schema'
import { updateSeat } from '~/domain/bodies/seats/update-seat.server'
import { paths } from '~/paths'
import { SeatPage } from '~/views/bodies/seat-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const place = { bodyId: param(args, 'bodyId'), seatId: param(args, 'seatId') }
  const [{ body, seat }, people] = await Promise.all([seatPage(args.actor, place), personOptions(args.actor)])
  return { body, seat, options: { people }, title: await titleOf(args, 'bodies:seat.of', { organisation: seat.organisationName }) }
})

export const action = memberAction(newSeatSchema, async ({ actor, params, value }) => {
  const { organisationId: _, ...seat } = value
  const place = { bodyId: param({ params }, 'bodyId'), seatId: param({ params }, 'seatId') }
  await updateSeat(actor, { ...place, ...seat })
  return redirectWithToast(paths.body(place.bodyId), { tone: 'ok', key: 'bodies:toast.seatSaved' })
})

export default function Seat() {
  const { body, seat, options } = useLoaderData<typeof loader>()
  return <SeatPage key={seat.id} body={body} seat={seat} options={options} lastResult={resultOf(useActionData<typeof action>())} />
}
