import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { listQuery } from '~/doors/list-query.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { notFound } from '~/core/errors'
import { newPaperChoices } from '~/domain/documents/documents.queries.server'
import { templateFor } from '~/domain/documents/paper/templates'
import { createPaper } from '~/domain/documents/papers/create-paper.server'
import { newPaperSchema } from '~/domain/documents/papers/paper.schema'
import { paths } from '~/paths'
import { NewPaperPage } from '~/views/documents/new-paper-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const choices = await newPaperChoices(args.actor)
  if (choices.bodies.length === 0) throw notFound()
  return { ...choices, bodyId: listQuery(args.request).bodyId ?? null, title: await titleOf(args, 'documents:new.title') }
})

export const action = memberAction(newPaperSchema, async ({ actor, value }) => {
  const { documentId } = await createPaper(actor, value, templateFor(value.kind))
  return redirectWithToast(paths.document(documentId), { tone: 'ok', key: 'documents:toast.created' })
})

export default function NewPaper() {
  const { title: _, ...choices } = useLoaderData<typeof loader>()
  return <NewPaperPage {...choices} lastResult={lastResultOf(useActionData<typeof action>())} />
}
