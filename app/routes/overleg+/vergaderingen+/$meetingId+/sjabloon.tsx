import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { saveAsTemplate } from '~/domain/meetings/templates/save-template.server'
import { meetingToReuse } from '~/domain/meetings/templates/template.queries.server'
import { newTemplateSchema } from '~/domain/meetings/templates/template.schema'
import { paths } from '~/paths'
import { SaveTemplatePage } from '~/views/templates/save-template-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  meeting: await meetingToReuse(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'meetings:templates.save'),
}))

export const action = memberAction(newTemplateSchema, async ({ actor, params, value: { name } }) => {
  const { templateId } = await saveAsTemplate(actor, { meetingId: param({ params }, 'meetingId'), name })
  return redirectWithToast(paths.template(templateId), { tone: 'ok', key: 'meetings:templates.saved' })
})

export default function SaveTemplate() {
  const { meeting } = useLoaderData<typeof loader>()
  return <SaveTemplatePage meeting={meeting} lastResult={lastResultOf(useActionData<typeof action>())} />
}
