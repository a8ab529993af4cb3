import { z } from 'zod'
import { actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { smallAct } from '~/doors/small-act.server'
import { archivePaper } from '~/domain/documents/papers/archive-paper.server'
import { paths } from '~/paths'

const toPaper = (args: HasParams) => paths.document(param(args, 'documentId'))

export const loader = actLoader(toPaper)

/** `archived` is "yes" or "no". */
export const action = smallAct(z.object({ archived: z.enum(['yes', 'no'], 'errors:choiceInvalid') }), toPaper, async ({ actor, params, value }) => {
  await archivePaper(actor, param({ params }, 'documentId'), value.archived === 'yes')
})
