import { actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { smallAct } from '~/doors/small-act.server'
import { giveRight } from '~/domain/documents/rights/give-right.server'
import { rightSchema } from '~/domain/documents/rights/right.schema'
import { paths } from '~/paths'

const toSharing = (args: HasParams) => paths.sharing(param(args, 'documentId'))

export const loader = actLoader(toSharing)

export const action = smallAct(rightSchema, toSharing, ({ actor, params, value }) => giveRight(actor, param({ params }, 'documentId'), value))
