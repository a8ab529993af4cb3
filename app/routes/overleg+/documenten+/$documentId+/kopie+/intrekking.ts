import { act, actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { withdrawCopy } from '~/domain/documents/copies/settle-copy.server'
import { paths } from '~/paths'

const back = (args: HasParams) => paths.copyDifferences(param(args, 'documentId'))

export const loader = actLoader(back)

export const action = act(back, async ({ actor, params }) => {
  await withdrawCopy(actor, param({ params }, 'documentId'))
  return { tone: 'ok', key: 'copies:withdrawn' }
})
