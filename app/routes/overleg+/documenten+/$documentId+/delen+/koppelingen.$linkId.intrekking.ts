import { act, actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { revokeLink } from '~/domain/documents/links/revoke-link.server'
import { paths } from '~/paths'

const toSharing = (args: HasParams) => paths.sharing(param(args, 'documentId'))

export const loader = actLoader(toSharing)

export const action = act(toSharing, async ({ actor, params }) => {
  await revokeLink(actor, param({ params }, 'documentId'), param({ params }, 'linkId'))
  return { tone: 'ok', key: 'documents:toast.linkRevoked' }
})
