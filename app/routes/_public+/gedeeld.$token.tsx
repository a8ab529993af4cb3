import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { linkDoor } from '~/doors/link-door.server'
import { param } from '~/doors/page.server'
import { titled } from '~/doors/title.server'
import { linkedPaper } from '~/domain/documents/links/linked-paper.queries.server'
import { LinkedPaperPage } from '~/views/documents/sharing/linked-paper-page'
import { DeadPaperLink } from '~/views/documents/sharing/dead-paper-link'

export const meta: MetaFunction<typeof loader> = ({ data }) => [...(data?.meta ?? [{ title: 'Woonpunt Overleg' }]), { name: 'robots', content: 'noindex' }, { name: 'referrer', content: 'no-referrer' }]

export const loader = linkDoor(async (args) => {
  const linked = await linkedPaper(param(args, 'token'))
  return { linked, token: param(args, 'token'), meta: await titled(args, linked.paper.title) }
})

export default function LinkedPaper() {
  return <LinkedPaperPage {...useLoaderData<typeof loader>()} />
}

export const ErrorBoundary = () => <DeadPaperLink />
