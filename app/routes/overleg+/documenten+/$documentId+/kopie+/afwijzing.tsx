import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { copyToDecline } from '~/domain/documents/copies/copies.queries.server'
import { declineSchema } from '~/domain/documents/copies/copy.schema'
import { declineCopy } from '~/domain/documents/copies/settle-copy.server'
import { paths } from '~/paths'
import { DeclineCopyPage } from '~/views/documents/copies/decline-copy-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({ copy: await copyToDecline(args.actor, param(args, 'documentId')), title: await titleOf(args, 'copies:declineTitle') }))

export const action = memberAction(declineSchema, async ({ actor, params, value }) => {
  const copyId = param({ params }, 'documentId')
  await declineCopy(actor, copyId, value.reason)
  return redirectWithToast(paths.copyDifferences(copyId), { tone: 'ok', key: 'copies:declined' })
})

export default function Decline() {
  return <DeclineCopyPage copy={useLoaderData<typeof loader>().copy} lastResult={lastResultOf(useActionData<typeof action>())} />
}
