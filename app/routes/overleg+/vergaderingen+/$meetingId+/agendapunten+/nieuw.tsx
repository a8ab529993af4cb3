import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { addItem } from '~/domain/meetings/agenda/add-item.server'
import { newItemSchema } from '~/domain/meetings/agenda/item.schema'
import { newItemChoices } from '~/domain/meetings/preparing.queries.server'
import { paths } from '~/paths'
import { NewItemPage } from '~/views/agenda/new-item-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  choices: await newItemChoices(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'agenda:new.title'),
}))

export const action = memberAction(newItemSchema, async ({ actor, params, value }) => {
  const meetingId = param({ params }, 'meetingId')
  await addItem(actor, { meetingId, ...value })
  return redirectWithToast(paths.agenda(meetingId), { tone: 'ok', key: 'agenda:toast.added' })
})

export default function NewItem() {
  const { choices } = useLoaderData<typeof loader>()
  return <NewItemPage {...choices} lastResult={lastResultOf(useActionData<typeof action>())} />
}
