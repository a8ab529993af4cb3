import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { organisationOptions } from '~/domain/accounts/organisations/organisation.queries.server'
import { createPerson } from '~/domain/accounts/people/create-person.server'
import { newPersonSchema } from '~/domain/accounts/people/person.schema'
import { paths } from '~/paths'
import { NewPersonPage } from '~/views/accounts/people/new-person-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({ organisations: await organisationOptions(args.actor), title: await titleOf(args, 'accounts:person.new') }))

export const action = memberAction(newPersonSchema, async ({ actor, value }) => {
  const { personId } = await createPerson(actor, value)
  const key = value.invite ? 'accounts:toast.createdAndInvited' : 'accounts:toast.created'
  return redirectWithToast(paths.person(personId), { tone: 'ok', key, values: { name: value.name } })
})

export default function NewPerson() {
  const { organisations } = useLoaderData<typeof loader>()
  return <NewPersonPage organisations={organisations} lastResult={resultOf(useActionData<typeof action>())} />
}
