import { z } from 'zod'
import { idField, oneOf } from '../fields.schema'
import { optionalText, requiredText } from '../text.schema'

const words = { title: requiredText(160), description: optionalText(1000) }

export const newDossierSchema = z.object({ ...words, bodyId: idField })
export const dossierSchema = z.object(words)

/** Whether it is open or closed from now on. */
export const dossierStateSchema = z.object({ state: oneOf({ open: 'open', closed: 'closed' }) })

/** In which dossier a paper stands; none when left empty. */
export const paperPlaceSchema = z.object({ dossierId: idField.optional() })

/** An agenda item that comes in or goes out. */
export const itemPlaceSchema = z.object({ itemId: idField, place: oneOf({ in: 'in', out: 'out' }) })

/** What the address of the list asks. Nonsense is as good as nothing. */
export const dossierFilterSchema = z
  .object({ orgaan: z.uuid().optional().catch(undefined), zoek: z.string().optional(), toon: z.literal('gesloten').optional().catch(undefined) })
  .transform(({ orgaan, zoek, toon }) => ({ bodyId: orgaan, text: zoek, isClosed: toon === 'gesloten' }))
