import { createDossier } from '~/domain/dossiers/create-dossier.server'
import { paths } from '~/paths'
import { aPaper } from '../../support/factories/a-paper'
import type { Matrix } from './entry'
import { act, type Row, rows } from './row'
import type { World } from './world'

/** A dossier that the voting member began. */
const dossier = async (world: World) => (await createDossier(await world.actor('voting'), { bodyId: world.table.bodyId, title: 'Leegstand', description: '' })).dossierId

// prettier-ignore
/** Its owner and the secretary; others of the body see it. */
const keepers: Row = ['door', 404, 200, 403, 200, 403, 403, 404]
// prettier-ignore
/** Whoever may begin one in some body. */
const beginners: Row = ['door', 404, 200, 200, 200, 200, 404, 200]

export const dossiers: Matrix = {
  '/overleg/dossiers': { GET: rows.signedIn },
  '/overleg/dossiers/nieuw': {
    knock: (world) => ({ url: paths.newDossier(), form: { bodyId: world.table.bodyId, title: 'Leegstand', description: '' } }),
    GET: beginners,
    // prettier-ignore
    POST: ['door', 404, 302, 302, 302, 302, 403, 404],
  },
  '/overleg/dossiers/:dossierId': { knock: async (world) => paths.dossier(await dossier(world)), GET: rows.members },
  '/overleg/dossiers/:dossierId/wijziging': { knock: async (world) => ({ url: paths.changeDossier(await dossier(world)), form: { title: 'Anders', description: 'Waarover' } }), GET: keepers, POST: act(keepers) },
  '/overleg/dossiers/:dossierId/toestand': { knock: async (world) => ({ url: paths.dossierState(await dossier(world)), form: { state: 'closed' } }), GET: act(rows.signedIn), POST: act(keepers) },
  '/overleg/dossiers/:dossierId/agendapunten': {
    knock: async (world) => ({ url: paths.dossierItems(await dossier(world)), form: { itemId: (await world.meeting('convened')).itemIds[0]!, place: 'in' } }),
    GET: act(rows.signedIn),
    POST: act(rows.secretary),
  },
  '/overleg/documenten/:documentId/dossier': {
    knock: async (world) => ({ url: paths.paperDossier(await aPaper(await world.actor('voting'), { bodyId: world.table.bodyId, access: 'read' })), form: { dossierId: await dossier(world) } }),
    GET: act(rows.signedIn),
    POST: act(keepers),
  },
}
