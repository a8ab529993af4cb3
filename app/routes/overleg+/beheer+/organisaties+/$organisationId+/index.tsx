import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { organisationPage } from '~/domain/accounts/organisations/organisation.queries.server'
import { organisationSchema } from '~/domain/accounts/organisations/organisation.schema'
import { updateOrganisation } from '~/domain/accounts/organisations/update-organisation.server'
import { paths } from '~/paths'
import { OrganisationPage } from '~/views/accounts/organisations/organisation-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const organisation = await organisationPage(args.actor, param(args, 'organisationId'))
  return { organisation, title: await titleOf(args, 'accounts:pageOf', { name: organisation.name }) }
})

export const action = memberAction(organisationSchema, async ({ actor, params, value }) => {
  const organisationId = param({ params }, 'organisationId')
  await updateOrganisation(actor, { organisationId, ...value })
  return redirectWithToast(paths.organisation(organisationId), { tone: 'ok', key: 'accounts:toast.saved', values: { name: value.name } })
})

export default function Organisation() {
  const { organisation } = useLoaderData<typeof loader>()
  return <OrganisationPage key={organisation.id} organisation={organisation} lastResult={resultOf(useActionData<typeof action>())} />
}
