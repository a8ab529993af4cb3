import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { minutesDocument } from '~/domain/meetings/minutes/minutes-document.queries.server'
import { DocumentPage } from '~/views/documents/document-page'
import { titleInSentence } from '~/views/minutes/title-in-sentence'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const page = await minutesDocument(args.actor, param(args, 'documentId'))
  return { page, title: await titleOf(args, 'minutes:titleOf', { meeting: titleInSentence(page.document.title) }) }
})

export default function Document() {
  const { page } = useLoaderData<typeof loader>()
  return <DocumentPage key={`${page.document.id}/${page.document.status}`} page={page} />
}
