import { z } from 'zod'
import { idField, oneOf } from '../../../fields.schema'
import { paperKinds } from '../../document'
import { firstAccess } from '../../papers/paper.schema'
import { largestWordFile } from './import-result'

/** A Word file that becomes a paper: what kind, of which body, and who may do what in it from the start. */
export const importSchema = z.object({
  file: z
    .instanceof(File, { error: 'exchange:refusal.noFile' })
    .refine((file) => file.size > 0, 'exchange:refusal.noFile')
    .refine((file) => file.size <= largestWordFile, 'exchange:refusal.tooBig'),
  kind: oneOf(paperKinds),
  bodyId: idField,
  access: oneOf(firstAccess),
})
export type ImportInput = Omit<z.output<typeof importSchema>, 'file'>
