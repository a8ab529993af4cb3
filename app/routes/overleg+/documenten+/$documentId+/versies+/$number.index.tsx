import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { versionPage } from '~/domain/documents/versions/versions.queries.server'
import { numberOf } from '~/doors/number.server'
import { VersionPage } from '~/views/documents/versions/version-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await versionPage(args.actor, param(args, 'documentId'), numberOf(param(args, 'number'))),
  title: await titleOf(args, 'versions:version', { number: param(args, 'number') }),
}))

export default function Version() {
  return <VersionPage page={useLoaderData<typeof loader>().page} />
}
