import { actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { smallAct } from '~/doors/small-act.server'
import { paperStatusSchema } from '~/domain/documents/papers/paper.schema'
import { setPaperStatus } from '~/domain/documents/papers/set-paper-status.server'
import { paths } from '~/paths'

const toPaper = (args: HasParams) => paths.document(param(args, 'documentId'))

export const loader = actLoader(toPaper)

export const action = smallAct(paperStatusSchema, toPaper, ({ actor, params, value }) => setPaperStatus(actor, param({ params }, 'documentId'), value.status))
