import { act, actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { beginCopy } from '~/domain/documents/copies/begin-copy.server'
import { paths } from '~/paths'

const toPaper = (args: HasParams) => paths.document(param(args, 'documentId'))

export const loader = actLoader(toPaper)

export const action = act(toPaper, async ({ actor, params }) => {
  const { copyId } = await beginCopy(actor, param({ params }, 'documentId'))
  return { tone: 'ok', key: 'copies:begun', to: paths.document(copyId) }
})
