import { z } from 'zod'
import { ItemKind } from '~prisma/enums'
import { oneOf } from '../../fields.schema'
import { optionalText, requiredText } from '../../text.schema'
import { minutesField } from '../agenda/item.schema'

const name = requiredText(80)

/** A template made of a meeting's agenda. */
export const newTemplateSchema = z.object({ name })

const line = z.object({
  title: requiredText(200),
  kind: oneOf(ItemKind),
  minutes: minutesField,
  isNested: z.boolean().default(false),
  approvesPrevious: z.boolean().default(false),
  followsActions: z.boolean().default(false),
  isClosed: z.boolean().default(false),
  note: optionalText(4000),
})

export const templateSchema = z.object({ name, revision: z.number({ error: 'errors:stale' }).int().min(0), items: z.array(line).min(1, 'meetings:templates.noItems').max(60, 'meetings:templates.tooMany') })
