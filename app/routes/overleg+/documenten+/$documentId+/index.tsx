import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { kindOfDocument, paperPage } from '~/domain/documents/papers/paper.queries.server'
import { dossierOfPaper } from '~/domain/dossiers/dossiers.queries.server'
import { agendasOfPaper } from '~/domain/meetings/agenda/papers/agendas-of-paper.queries.server'
import { minutesDocument } from '~/domain/meetings/minutes/minutes-document.queries.server'
import { DocumentPage } from '~/views/documents/document-page'
import { PaperPage } from '~/views/documents/paper-page'
import { titleInSentence } from '~/views/minutes/title-in-sentence'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const documentId = param(args, 'documentId')
  if ((await kindOfDocument(documentId)) === 'minutes') {
    const minutes = await minutesDocument(args.actor, documentId)
    return { minutes, page: null, agendas: [], dossier: null, title: await titleOf(args, 'minutes:titleOf', { meeting: titleInSentence(minutes.document.title) }) }
  }
  const page = await paperPage(args.actor, documentId)
  return { minutes: null, page, agendas: await agendasOfPaper(args.actor, documentId), dossier: await dossierOfPaper(args.actor, documentId), title: await titleOf(args, 'documents:paper.pageTitle', { title: page.paper.title }) }
})

/** Another status or level opens the document anew: what may be written and shown is decided at its opening. */
export default function Document() {
  const { minutes, page, agendas, dossier } = useLoaderData<typeof loader>()
  if (minutes) return <DocumentPage key={`${minutes.document.id}/${minutes.document.status}`} page={minutes} />
  return <PaperPage key={`${page.paper.id}/${page.paper.status}/${page.level}`} page={page} agendas={agendas} dossier={dossier} />
}
