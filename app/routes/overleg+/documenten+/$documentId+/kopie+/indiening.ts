import { act, actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { submitCopy } from '~/domain/documents/copies/submit-copy.server'
import { paths } from '~/paths'

const back = (args: HasParams) => paths.copyDifferences(param(args, 'documentId'))

export const loader = actLoader(back)

export const action = act(back, async ({ actor, params }) => {
  await submitCopy(actor, param({ params }, 'documentId'))
  return { tone: 'ok', key: 'copies:submitted' }
})
