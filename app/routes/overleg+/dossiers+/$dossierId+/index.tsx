import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titled } from '~/doors/title.server'
import { dossierPage } from '~/domain/dossiers/dossier-page.queries.server'
import { DossierPage } from '~/views/dossiers/dossier-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? []

export const loader = memberPage(async (args) => {
  const page = await dossierPage(args.actor, param(args, 'dossierId'))
  return { page, meta: await titled(args, page.dossier.title) }
})

export default function Dossier() {
  return <DossierPage page={useLoaderData<typeof loader>().page} />
}
