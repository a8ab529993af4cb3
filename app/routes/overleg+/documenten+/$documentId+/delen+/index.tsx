import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { linkSchema } from '~/domain/documents/links/link.schema'
import { makeLink } from '~/domain/documents/links/make-link.server'
import { sharingPage } from '~/domain/documents/rights/sharing.queries.server'
import { paths } from '~/paths'
import { SharingPage } from '~/views/documents/sharing/sharing-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await sharingPage(args.actor, param(args, 'documentId')),
  title: await titleOf(args, 'documents:sharing.title'),
}))

/** A new link for somebody without an account. */
export const action = memberAction(linkSchema, async ({ actor, params, value }) => {
  const documentId = param({ params }, 'documentId')
  await makeLink(actor, documentId, value)
  return redirectWithToast(paths.sharing(documentId), { tone: 'ok', key: 'documents:toast.linkMade' })
})

export default function Sharing() {
  return <SharingPage page={useLoaderData<typeof loader>().page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
