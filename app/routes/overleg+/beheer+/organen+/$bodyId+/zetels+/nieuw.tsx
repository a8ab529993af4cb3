import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { clock } from '~/core/clock'
import { dateInBrussels } from '~/core/i18n/brussels'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { organisationOptions } from '~/domain/accounts/organisations/organisation.queries.server'
import { personOptions } from '~/domain/accounts/people/person.queries.server'
import { bodyName } from '~/domain/bodies/body.queries.server'
import { createSeat } from '~/domain/bodies/seats/create-seat.server'
import { newSeatSchema } from '~/domain/bodies/seats/seat.schema'
import { paths } from '~/paths'
import { NewSeatPage } from '~/views/bodies/new-seat-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { actor } = args
  const [body, organisations, people] = await Promise.all([bodyName(actor, param(args, 'bodyId')), organisationOptions(actor), personOptions(actor)])
  return { body, options: { organisations, people }, today: dateInBrussels(clock.now()), title: await titleOf(args, 'bodies:seat.new') }
})

export const action = memberAction(newSeatSchema, async ({ actor, params, value }) => {
  const bodyId = param({ params }, 'bodyId')
  await createSeat(actor, { bodyId, ...value })
  return redirectWithToast(paths.body(bodyId), { tone: 'ok', key: 'bodies:toast.seatCreated' })
})

export default function NewSeat() {
  const { body, options, today } = useLoaderData<typeof loader>()
  return <NewSeatPage body={body} options={options} today={today} lastResult={resultOf(useActionData<typeof action>())} />
}
