import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { changeDossier } from '~/domain/dossiers/change-dossier.server'
import { dossierSchema } from '~/domain/dossiers/dossier.schema'
import { dossierToChange } from '~/domain/dossiers/dossiers.queries.server'
import { paths } from '~/paths'
import { ChangeDossierPage } from '~/views/dossiers/change-dossier-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({ dossier: await dossierToChange(args.actor, param(args, 'dossierId')), title: await titleOf(args, 'dossiers:change.title') }))

export const action = memberAction(dossierSchema, async ({ actor, params, value }) => {
  const dossierId = param({ params }, 'dossierId')
  await changeDossier(actor, dossierId, value)
  return redirectWithToast(paths.dossier(dossierId), { tone: 'ok', key: 'dossiers:toast.changed' })
})

export default function ChangeDossier() {
  return <ChangeDossierPage dossier={useLoaderData<typeof loader>().dossier} lastResult={lastResultOf(useActionData<typeof action>())} />
}
