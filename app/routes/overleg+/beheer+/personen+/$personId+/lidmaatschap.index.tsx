import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { addMembership } from '~/domain/accounts/memberships/add-membership.server'
import { membershipSchema } from '~/domain/accounts/memberships/membership.schema'
import { organisationOptions } from '~/domain/accounts/organisations/organisation.queries.server'
import { personName } from '~/domain/accounts/people/person.queries.server'
import { paths } from '~/paths'
import { NewMembershipPage } from '~/views/accounts/people/new-membership-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const [person, organisations] = await Promise.all([personName(args.actor, param(args, 'personId')), organisationOptions(args.actor)])
  return { person, organisations, title: await titleOf(args, 'accounts:membership.title') }
})

export const action = memberAction(membershipSchema, async ({ actor, params, value }) => {
  const personId = param({ params }, 'personId')
  await addMembership(actor, { personId, ...value })
  return redirectWithToast(paths.person(personId), { tone: 'ok', key: 'accounts:toast.membershipAdded' })
})

export default function NewMembership() {
  const { person, organisations } = useLoaderData<typeof loader>()
  return <NewMembershipPage person={person} organisations={organisations} lastResult={resultOf(useActionData<typeof action>())} />
}
