import type { MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { itemChangeSchema } from '~/domain/meetings/agenda/item.schema'
import { updateItem } from '~/domain/meetings/agenda/update-item.server'
import { itemForEditing } from '~/domain/meetings/preparing.queries.server'
import { paths } from '~/paths'
import { ItemPage } from '~/views/agenda/item-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** After a refusal too: what somebody else wrote meanwhile is then beside the form. */
export const shouldRevalidate: ShouldRevalidateFunction = () => true

export const loader = memberPage(async (args) => ({
  page: await itemForEditing(args.actor, param(args, 'meetingId'), param(args, 'itemId')),
  title: await titleOf(args, 'agenda:editItem'),
}))

export const action = memberAction(itemChangeSchema, async ({ actor, params, value: { approvesMinutesOfId, ...value } }) => {
  const meetingId = param({ params }, 'meetingId')
  await updateItem(actor, { meetingId, itemId: param({ params }, 'itemId'), approvesMinutesOfId, ...value })
  return redirectWithToast(paths.agenda(meetingId), { tone: 'ok', key: 'agenda:toast.saved' })
})

export default function Item() {
  const { page } = useLoaderData<typeof loader>()
  return <ItemPage key={page.item.id} page={page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
