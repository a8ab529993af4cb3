import { z } from 'zod'
import { idField } from '../../fields.schema'
import { largestAttachment } from '../../documents/files/attachment'

/** For one item, or for the whole meeting when none is named. */
export const proxySchema = z.object({
  giverSeatId: idField,
  holderSeatId: idField,
  itemId: idField.optional(),
  paper: z
    .instanceof(File, { error: 'errors:required' })
    .refine((file) => file.size <= largestAttachment, 'agenda:attachment.tooBig')
    .optional(),
})
