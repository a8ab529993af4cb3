import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { createDossier } from '~/domain/dossiers/create-dossier.server'
import { newDossierSchema } from '~/domain/dossiers/dossier.schema'
import { bodiesForDossier } from '~/domain/dossiers/dossiers.queries.server'
import { paths } from '~/paths'
import { NewDossierPage } from '~/views/dossiers/new-dossier-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({ bodies: bodiesForDossier(args.actor), title: await titleOf(args, 'dossiers:new.title') }))

export const action = memberAction(newDossierSchema, async ({ actor, value }) => {
  const { dossierId } = await createDossier(actor, value)
  return redirectWithToast(paths.dossier(dossierId), { tone: 'ok', key: 'dossiers:toast.created' })
})

export default function NewDossier() {
  return <NewDossierPage bodies={useLoaderData<typeof loader>().bodies} lastResult={lastResultOf(useActionData<typeof action>())} />
}
