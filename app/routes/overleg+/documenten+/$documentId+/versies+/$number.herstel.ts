import { act, actLoader } from '~/doors/act.server'
import { numberOf } from '~/doors/number.server'
import { type HasParams, param } from '~/doors/page.server'
import { restoreVersion } from '~/domain/documents/versions/restore-version.server'
import { paths } from '~/paths'

const toPaper = (args: HasParams) => paths.document(param(args, 'documentId'))

export const loader = actLoader(toPaper)

export const action = act(toPaper, async ({ actor, params }) => {
  const number = numberOf(param({ params }, 'number'))
  await restoreVersion(actor, param({ params }, 'documentId'), number)
  return { tone: 'ok', key: 'versions:restored', values: { number } }
})
