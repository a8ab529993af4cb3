import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { localPath } from '~/doors/local-path'
import { memberPage, param } from '~/doors/page.server'
import { redirectWithToast } from '~/doors/toast.server'
import { titleOf } from '~/doors/title.server'
import { actionPointSchema } from '~/domain/meetings/decisions/action-point.schema'
import { addActionPoint } from '~/domain/meetings/decisions/add-action-point.server'
import { newActionPage } from '~/domain/meetings/decisions/recording.queries.server'
import { paths } from '~/paths'
import { NewActionPage } from '~/views/actions/new-action-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const place = { meetingId: param(args, 'meetingId'), itemId: param(args, 'itemId') }
  return { ...place, page: await newActionPage(args.actor, place), title: await titleOf(args, 'decisions:action.pageTitle') }
})

export const action = memberAction(actionPointSchema, async ({ actor, params, value: { returnTo, owner, ...point } }) => {
  const place = { meetingId: param({ params }, 'meetingId'), itemId: param({ params }, 'itemId') }
  await addActionPoint(actor, { ...place, ...point, ...owner })
  return redirectWithToast(localPath(returnTo) ?? paths.actions(), { tone: 'ok', key: 'decisions:toast.actionAdded' })
})

export default function AddAction() {
  const { meetingId, itemId, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <NewActionPage meetingId={meetingId} itemId={itemId} page={page} lastResult={answer && 'result' in answer ? answer.result : undefined} />
}
