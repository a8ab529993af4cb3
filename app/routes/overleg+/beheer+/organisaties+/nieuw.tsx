import type { MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { managerPage } from '~/doors/manager.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { createOrganisation } from '~/domain/accounts/organisations/create-organisation.server'
import { organisationSchema } from '~/domain/accounts/organisations/organisation.schema'
import { paths } from '~/paths'
import { NewOrganisationPage } from '~/views/accounts/organisations/new-organisation-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = managerPage(async (args) => ({ title: await titleOf(args, 'accounts:organisation.new') }))

export const action = memberAction(organisationSchema, async ({ actor, value }) => {
  const { organisationId } = await createOrganisation(actor, value)
  return redirectWithToast(paths.organisation(organisationId), { tone: 'ok', key: 'accounts:toast.created', values: { name: value.name } })
})

export default function NewOrganisation() {
  return <NewOrganisationPage lastResult={resultOf(useActionData<typeof action>())} />
}
