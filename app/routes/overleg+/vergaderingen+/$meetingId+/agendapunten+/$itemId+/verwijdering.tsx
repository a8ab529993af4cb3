import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { removeItem } from '~/domain/meetings/agenda/remove-item.server'
import { itemForEditing } from '~/domain/meetings/preparing.queries.server'
import { paths } from '~/paths'
import { RemoveItemPage } from '~/views/agenda/remove-item-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await itemForEditing(args.actor, param(args, 'meetingId'), param(args, 'itemId')),
  title: await titleOf(args, 'agenda:remove.title'),
}))

export const action = memberAction(z.object({}), async ({ actor, params }) => {
  const meetingId = param({ params }, 'meetingId')
  await removeItem(actor, { meetingId, itemId: param({ params }, 'itemId') })
  return redirectWithToast(paths.agenda(meetingId), { tone: 'ok', key: 'agenda:toast.removed' })
})

export default function RemoveItem() {
  const { page } = useLoaderData<typeof loader>()
  return <RemoveItemPage page={page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
