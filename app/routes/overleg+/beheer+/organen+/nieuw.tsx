import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { municipalityOptions } from '~/domain/accounts/organisations/organisation.queries.server'
import { bodySchema } from '~/domain/bodies/body.schema'
import { createBody } from '~/domain/bodies/create-body.server'
import { paths } from '~/paths'
import { NewBodyPage } from '~/views/bodies/new-body-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({ municipalities: await municipalityOptions(args.actor), title: await titleOf(args, 'bodies:new') }))

export const action = memberAction(bodySchema, async ({ actor, value }) => {
  const { bodyId } = await createBody(actor, value)
  return redirectWithToast(paths.body(bodyId), { tone: 'ok', key: 'bodies:toast.created', values: { name: value.name } })
})

export default function NewBody() {
  const { municipalities } = useLoaderData<typeof loader>()
  return <NewBodyPage municipalities={municipalities} lastResult={resultOf(useActionData<typeof action>())} />
}
