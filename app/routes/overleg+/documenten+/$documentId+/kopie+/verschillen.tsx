import type { MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'
import { filterOf } from '~/doors/filter.server'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { acceptCopy } from '~/domain/documents/copies/accept-copy.server'
import { copyDifferences } from '~/domain/documents/copies/copies.queries.server'
import { acceptSchema } from '~/domain/documents/copies/copy.schema'
import { paths } from '~/paths'
import { CopyPage } from '~/views/documents/copies/copy-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** After a refusal too: when the document changed while somebody chose, the choices are about other places. */
export const shouldRevalidate: ShouldRevalidateFunction = () => true

/** `?toon=naast`: beside each other. */
export const loader = memberPage(async (args) => {
  const page = await copyDifferences(args.actor, param(args, 'documentId'))
  return { page, isSideBySide: filterOf(args, 'toon').toon === 'naast', title: await titleOf(args, 'copies:differences', { who: page.copy.owner }) }
})

/** Takes the copy over. */
export const action = memberAction(acceptSchema, async ({ actor, params, value }) => {
  const copyId = param({ params }, 'documentId')
  const { original } = await copyDifferences(actor, copyId)
  await acceptCopy(actor, copyId, value)
  return redirectWithToast(paths.document(original.id), { tone: 'ok', key: 'copies:accepted' })
})

export default function Differences() {
  const { page, isSideBySide } = useLoaderData<typeof loader>()
  return <CopyPage page={page} isSideBySide={isSideBySide} lastResult={lastResultOf(useActionData<typeof action>())} />
}
