import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { municipalityOptions } from '~/domain/accounts/organisations/organisation.queries.server'
import { bodyPage } from '~/domain/bodies/body.queries.server'
import { bodySchema } from '~/domain/bodies/body.schema'
import { updateBody } from '~/domain/bodies/update-body.server'
import { paths } from '~/paths'
import { EditBodyPage } from '~/views/bodies/edit-body-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const [body, municipalities] = await Promise.all([bodyPage(args.actor, param(args, 'bodyId')), municipalityOptions(args.actor)])
  const { id, name, code, kind, municipalityId, majority, quorumRule, tieRule, hasAbstention, pollVisibility, pollInterim, minutesApproval, minutesDays, speakingMinutes, maxProxies, proxiesCountForQuorum, isPublic, submissionDays, allowsUrgentItems } = body
  const visibility = isPublic ? ('public' as const) : ('closed' as const)
  const values = { name, code, kind, municipalityId: municipalityId ?? '', majority, quorumRule, tieRule, hasAbstention, pollVisibility, pollInterim, minutesApproval, minutesDays, speakingMinutes, maxProxies, proxiesCountForQuorum, visibility, submissionDays, allowsUrgentItems }
  return { body: { id, name, values }, municipalities, title: await titleOf(args, 'bodies:edit') }
})

export const action = memberAction(bodySchema, async ({ actor, params, value }) => {
  const bodyId = param({ params }, 'bodyId')
  await updateBody(actor, { bodyId, ...value })
  return redirectWithToast(paths.body(bodyId), { tone: 'ok', key: 'bodies:toast.saved', values: { name: value.name } })
})

export default function EditBody() {
  const { body, municipalities } = useLoaderData<typeof loader>()
  return <EditBodyPage body={body} municipalities={municipalities} lastResult={resultOf(useActionData<typeof action>())} />
}
