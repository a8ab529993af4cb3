import { z } from 'zod'
import { textField } from '~/domain/documents/document'

const yId = z.object({ client: z.number().int().min(0), clock: z.number().int().min(0) })

/** A place in a shared text as Yjs writes it: relative to an item, or to the start or end of a type. Anything else would stop other people's editors. */
const place = z
  .object({ type: yId.nullish(), tname: z.literal(textField).nullish(), item: yId.nullish(), assoc: z.number().int().optional() })
  .refine(({ type, tname, item }) => Boolean(type ?? tname ?? item))

export const cursorSchema = z.object({ anchor: place, head: place })
