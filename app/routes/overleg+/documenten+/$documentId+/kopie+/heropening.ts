import { act, actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { reopenCopy } from '~/domain/documents/copies/submit-copy.server'
import { paths } from '~/paths'

const back = (args: HasParams) => paths.document(param(args, 'documentId'))

export const loader = actLoader(back)

export const action = act(back, async ({ actor, params }) => {
  await reopenCopy(actor, param({ params }, 'documentId'))
  return { tone: 'ok', key: 'copies:reopened' }
})
