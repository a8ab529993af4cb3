import { z } from 'zod'
import { idField } from '../../fields.schema'

/** The items of a municipality's year that are about the subject. */
export const tagItemsSchema = z.object({ itemIds: z.array(idField).max(500, 'errors:choiceInvalid').default([]) })
