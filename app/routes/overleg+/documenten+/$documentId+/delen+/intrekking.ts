import { actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { smallAct } from '~/doors/small-act.server'
import { holderSchema } from '~/domain/documents/rights/right.schema'
import { takeRight } from '~/domain/documents/rights/take-right.server'
import { paths } from '~/paths'

const toSharing = (args: HasParams) => paths.sharing(param(args, 'documentId'))

export const loader = actLoader(toSharing)

export const action = smallAct(holderSchema, toSharing, ({ actor, params, value }) => takeRight(actor, param({ params }, 'documentId'), value.holder))
