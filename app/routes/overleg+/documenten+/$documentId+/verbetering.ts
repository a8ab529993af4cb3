import { act, actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { correctPaper } from '~/domain/documents/versions/correct-paper.server'
import { paths } from '~/paths'

const toPaper = (args: HasParams) => paths.document(param(args, 'documentId'))

export const loader = actLoader(toPaper)

export const action = act(toPaper, async ({ actor, params }) => {
  const { documentId } = await correctPaper(actor, param({ params }, 'documentId'))
  return { tone: 'ok', key: 'versions:correctionBegun', to: paths.document(documentId) }
})
