import { actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { smallAct } from '~/doors/small-act.server'
import { paperPlaceSchema } from '~/domain/dossiers/dossier.schema'
import { placePaper } from '~/domain/dossiers/place-paper.server'
import { paths } from '~/paths'

const toPaper = (args: HasParams) => paths.document(param(args, 'documentId'))

/** A title that was changed on the page of the form, and not saved yet, still stands there. */
const toForm = (args: HasParams) => paths.changePaper(param(args, 'documentId'))

export const loader = actLoader(toPaper)

/** Puts a paper in a dossier, or in none. */
export const action = smallAct(paperPlaceSchema, toForm, async ({ actor, params, value }) => {
  await placePaper(actor, param({ params }, 'documentId'), value.dossierId)
  return { tone: 'ok', key: 'dossiers:toast.paperPlaced' }
})
