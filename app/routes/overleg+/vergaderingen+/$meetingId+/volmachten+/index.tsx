import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formWithFile } from '~/doors/form-with-file.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { largestAttachment } from '~/domain/documents/files/attachment'
import { giveProxy } from '~/domain/meetings/proxies/give-proxy.server'
import { proxiesPage } from '~/domain/meetings/proxies/proxies.queries.server'
import { proxySchema } from '~/domain/meetings/proxies/proxy.schema'
import { paths } from '~/paths'
import { ProxiesPage } from '~/views/attendance/proxies-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  page: await proxiesPage(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'attendance:proxy.title'),
}))

export const action = formWithFile(proxySchema, { field: 'paper', largest: largestAttachment, tooBig: 'agenda:attachment.tooBig' }, async ({ actor, params, value: { paper, ...wish } }) => {
  const meetingId = param({ params }, 'meetingId')
  await giveProxy(actor, { meetingId, ...wish, ...(paper && { paper: { name: paper.name, bytes: new Uint8Array(await paper.arrayBuffer()) } }) })
  return redirectWithToast(paths.proxies(meetingId), { tone: 'ok', key: 'attendance:proxy.given' })
})

export default function Proxies() {
  const { page } = useLoaderData<typeof loader>()
  return <ProxiesPage page={page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
