import { actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { smallAct } from '~/doors/small-act.server'
import { dossierStateSchema } from '~/domain/dossiers/dossier.schema'
import { settleDossier } from '~/domain/dossiers/settle-dossier.server'
import { paths } from '~/paths'

const toDossier = (args: HasParams) => paths.dossier(param(args, 'dossierId'))

export const loader = actLoader(toDossier)

export const action = smallAct(dossierStateSchema, toDossier, async ({ actor, params, value: { state } }) => {
  await settleDossier(actor, param({ params }, 'dossierId'), state)
  return { tone: 'ok', key: state === 'closed' ? 'dossiers:toast.closed' : 'dossiers:toast.reopened' }
})
