import type { MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { templateForEditing } from '~/domain/meetings/templates/template.queries.server'
import { templateSchema } from '~/domain/meetings/templates/template.schema'
import { updateTemplate } from '~/domain/meetings/templates/update-template.server'
import { paths } from '~/paths'
import { TemplatePage } from '~/views/templates/template-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** After a refusal too: the form must know the state it is saved over. */
export const shouldRevalidate: ShouldRevalidateFunction = () => true

export const loader = memberPage(async (args) => ({
  template: await templateForEditing(args.actor, param(args, 'templateId')),
  title: await titleOf(args, 'meetings:templates.edit'),
}))

export const action = memberAction(templateSchema, async ({ actor, params, value }) => {
  await updateTemplate(actor, { templateId: param({ params }, 'templateId'), ...value })
  return redirectWithToast(paths.templates(), { tone: 'ok', key: 'meetings:templates.saved' })
})

export default function Template() {
  const { template } = useLoaderData<typeof loader>()
  return <TemplatePage key={template.id} template={template} lastResult={lastResultOf(useActionData<typeof action>())} />
}
