import { act, actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { refreshCopy } from '~/domain/documents/copies/refresh-copy.server'
import { paths } from '~/paths'

const back = (args: HasParams) => paths.document(param(args, 'documentId'))

export const loader = actLoader(back)

export const action = act(back, async ({ actor, params }) => {
  const { collisions } = await refreshCopy(actor, param({ params }, 'documentId'))
  return collisions > 0 ? { tone: 'info', key: 'copies:refreshedBut', values: { count: collisions } } : { tone: 'ok', key: 'copies:refreshed' }
})
