import { actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { smallAct } from '~/doors/small-act.server'
import { itemPlaceSchema } from '~/domain/dossiers/dossier.schema'
import { placeItem } from '~/domain/dossiers/place-item.server'
import { paths } from '~/paths'

const toDossier = (args: HasParams) => paths.dossier(param(args, 'dossierId'))

export const loader = actLoader(toDossier)

/** Puts an agenda item in the dossier, or takes it out. */
export const action = smallAct(itemPlaceSchema, toDossier, async ({ actor, params, value }) => {
  await placeItem(actor, param({ params }, 'dossierId'), value)
  return { tone: 'ok', key: value.place === 'in' ? 'dossiers:toast.itemIn' : 'dossiers:toast.itemOut' }
})
