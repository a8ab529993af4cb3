import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { localPath } from '~/doors/local-path'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { decisionSchema } from '~/domain/meetings/decisions/decision.schema'
import { editDecisionPage } from '~/domain/meetings/decisions/decisions.queries.server'
import { updateDecision } from '~/domain/meetings/decisions/update-decision.server'
import { paths } from '~/paths'
import { EditDecisionPage } from '~/views/decisions/edit-decision-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const number = param(args, 'number')
  return { ...(await editDecisionPage(args.actor, number)), title: await titleOf(args, 'decisions:edit.title', { number }) }
})

export const action = memberAction(decisionSchema, async ({ actor, params, value: { returnTo, ...content } }) => {
  const number = param({ params }, 'number')
  await updateDecision(actor, { number, ...content })
  return redirectWithToast(localPath(returnTo) ?? paths.decision(number), { tone: 'ok', key: 'decisions:toast.updated', values: { number } })
})

export default function EditDecision() {
  const { decision, polls } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <EditDecisionPage decision={decision} polls={polls} lastResult={answer && 'result' in answer ? answer.result : undefined} />
}
