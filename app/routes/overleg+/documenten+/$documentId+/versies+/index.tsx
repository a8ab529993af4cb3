import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { saveVersion } from '~/domain/documents/versions/save-version.server'
import { versionSchema } from '~/domain/documents/versions/version.schema'
import { versionsPage } from '~/domain/documents/versions/versions.queries.server'
import { agendasOfPaper } from '~/domain/meetings/agenda/papers/agendas-of-paper.queries.server'
import { paths } from '~/paths'
import { VersionsPage } from '~/views/documents/versions/versions-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const page = await versionsPage(args.actor, param(args, 'documentId'))
  return { page, agendas: await agendasOfPaper(args.actor, page.paper.id), title: await titleOf(args, 'versions:title') }
})

/** Keeps the text as it stands now under a name. */
export const action = memberAction(versionSchema, async ({ actor, params, value }) => {
  const documentId = param({ params }, 'documentId')
  await saveVersion(actor, documentId, value.note)
  return redirectWithToast(paths.versions(documentId), { tone: 'ok', key: 'versions:kept' })
})

export default function Versions() {
  const { page, agendas } = useLoaderData<typeof loader>()
  return <VersionsPage page={page} agendas={agendas} lastResult={lastResultOf(useActionData<typeof action>())} />
}
