import { z } from 'zod'
import { largestAttachment } from '../../documents/files/attachment'

/** The file of an attachment, as far as can be told before its content is read. */
export const attachmentSchema = z.object({
  file: z
    .instanceof(File, { error: 'errors:required' })
    .refine((file) => file.size > 0, 'errors:required')
    .refine((file) => file.size <= largestAttachment, 'agenda:attachment.tooBig'),
})
