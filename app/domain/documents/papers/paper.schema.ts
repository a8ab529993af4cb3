import { z } from 'zod'
import { idField, oneOf } from '../../fields.schema'
import { optionalText, requiredText } from '../../text.schema'
import { paperKinds } from '../document'

/** Who gets in from the start besides its maker and the secretariat: everybody of the body, so far; or nobody yet. */
export const firstAccess = { none: 'none', read: 'read', comment: 'comment', suggest: 'suggest', write: 'write' } as const

const place = {
  title: requiredText(200),
  /** The name of a folder of the body; a new name makes a new folder. */
  folder: optionalText(80),
}

export const newPaperSchema = z.object({ ...place, kind: oneOf(paperKinds), bodyId: idField, access: oneOf(firstAccess) })
export type NewPaperInput = z.output<typeof newPaperSchema>

export const paperSchema = z.object(place)
export type PaperInput = z.output<typeof paperSchema>

/** Where a paper goes next. */
export const paperStatusSchema = z.object({ status: oneOf({ draft: 'draft', consultation: 'consultation', final: 'final', approved: 'approved' }) })
