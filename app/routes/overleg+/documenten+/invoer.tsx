import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound } from '~/core/errors'
import { formWithFile } from '~/doors/form-with-file.server'
import { languageOf } from '~/doors/language.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { newPaperChoices } from '~/domain/documents/documents.queries.server'
import { importSchema } from '~/domain/documents/paper/in/import.schema'
import { importPaper } from '~/domain/documents/paper/in/import-paper.server'
import { largestWordFile, losses } from '~/domain/documents/paper/in/import-result'
import { tFor } from '~/locales/instances.server'
import { paths } from '~/paths'
import { ImportPaperPage } from '~/views/documents/exchange/import-paper-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { bodies } = await newPaperChoices(args.actor)
  if (bodies.length === 0) throw notFound()
  return { bodies, title: await titleOf(args, 'exchange:import.title') }
})

export const action = formWithFile(importSchema, { field: 'file', largest: largestWordFile, tooBig: 'exchange:refusal.tooBig' }, async (args) => {
  const { file, ...choices } = args.value
  const { documentId, lost } = await importPaper(args.actor, choices, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  const t = tFor(await languageOf(args))
  const missing = losses.flatMap((loss) => (lost[loss] ? [t(`exchange:import.lost.${loss}`, { count: lost[loss] })] : [])).join(', ')
  return redirectWithToast(paths.document(documentId), missing ? { tone: 'info', key: 'exchange:import.doneWithout', values: { lost: missing } } : { tone: 'ok', key: 'exchange:import.done' })
})

export default function ImportPaper() {
  const { bodies } = useLoaderData<typeof loader>()
  return <ImportPaperPage bodies={bodies} lastResult={lastResultOf(useActionData<typeof action>())} />
}
