import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { personPage } from '~/domain/accounts/people/person.queries.server'
import { personSchema } from '~/domain/accounts/people/person.schema'
import { updatePerson } from '~/domain/accounts/people/update-person.server'
import { paths } from '~/paths'
import { PersonPage } from '~/views/accounts/people/person-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const person = await personPage(args.actor, param(args, 'personId'))
  return { person, isYourself: person.id === args.actor.personId, title: await titleOf(args, 'accounts:pageOf', { name: person.name }) }
})

export const action = memberAction(personSchema, async ({ actor, params, value }) => {
  const personId = param({ params }, 'personId')
  await updatePerson(actor, { personId, ...value })
  return redirectWithToast(paths.person(personId), { tone: 'ok', key: 'accounts:toast.saved', values: { name: value.name } })
})

export default function Person() {
  const { person, isYourself } = useLoaderData<typeof loader>()
  return <PersonPage key={person.id} person={person} isYourself={isYourself} lastResult={resultOf(useActionData<typeof action>())} />
}
