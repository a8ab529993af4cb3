import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { templatesPage } from '~/domain/meetings/templates/template.queries.server'
import { TemplatesPage } from '~/views/templates/templates-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({ templates: await templatesPage(args.actor), title: await titleOf(args, 'meetings:templates.title') }))

export default function Templates() {
  const { templates } = useLoaderData<typeof loader>()
  return <TemplatesPage templates={templates} />
}
