import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { changePaper } from '~/domain/documents/papers/change-paper.server'
import { paperSchema } from '~/domain/documents/papers/paper.schema'
import { paperToChange } from '~/domain/documents/papers/paper.queries.server'
import { dossiersForPaper } from '~/domain/dossiers/dossiers.queries.server'
import { paths } from '~/paths'
import { ChangePaperPage } from '~/views/documents/change-paper-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const page = await paperToChange(args.actor, param(args, 'documentId'))
  return { ...page, places: await dossiersForPaper(args.actor, page.paper.id), title: await titleOf(args, 'documents:change.title') }
})

export const action = memberAction(paperSchema, async ({ actor, params, value }) => {
  const documentId = param({ params }, 'documentId')
  await changePaper(actor, documentId, value)
  return redirectWithToast(paths.document(documentId), { tone: 'ok', key: 'documents:toast.changed' })
})

export default function ChangePaper() {
  const { paper, folders, places } = useLoaderData<typeof loader>()
  return <ChangePaperPage paper={paper} folders={folders} places={places} lastResult={lastResultOf(useActionData<typeof action>())} />
}
