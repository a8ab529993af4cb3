import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { localPath } from '~/doors/local-path'
import { memberPage, param } from '~/doors/page.server'
import { redirectWithToast } from '~/doors/toast.server'
import { titleOf } from '~/doors/title.server'
import { decisionSchema } from '~/domain/meetings/decisions/decision.schema'
import { recordDecision } from '~/domain/meetings/decisions/record-decision.server'
import { newDecisionPage } from '~/domain/meetings/decisions/recording.queries.server'
import { paths } from '~/paths'
import { NewDecisionPage } from '~/views/decisions/new-decision-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const place = { meetingId: param(args, 'meetingId'), itemId: param(args, 'itemId') }
  return { ...place, page: await newDecisionPage(args.actor, place), title: await titleOf(args, 'decisions:form.pageTitle') }
})

export const action = memberAction(decisionSchema, async ({ actor, params, value: { returnTo, ...decision } }) => {
  const place = { meetingId: param({ params }, 'meetingId'), itemId: param({ params }, 'itemId') }
  const { number } = await recordDecision(actor, { ...place, ...decision })
  return redirectWithToast(localPath(returnTo) ?? paths.decision(number), { tone: 'ok', key: 'decisions:toast.recorded', values: { number } })
})

export default function RecordDecision() {
  const { meetingId, itemId, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <NewDecisionPage meetingId={meetingId} itemId={itemId} page={page} lastResult={answer && 'result' in answer ? answer.result : undefined} />
}
