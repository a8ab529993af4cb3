import { z } from 'zod'
import { ItemKind } from '~prisma/enums'
import { idField, oneOf } from '../../fields.schema'
import { optionalText, requiredText } from '../../text.schema'

/** Whole minutes; an item that only gathers others takes none itself. */
export const minutesField = z.coerce.number({ error: 'errors:numberInvalid' }).int('errors:numberInvalid').min(0, 'errors:numberInvalid').max(600, 'agenda:form.tooManyMinutes')

export const itemSchema = z.object({
  title: requiredText(200),
  kind: oneOf(ItemKind),
  minutes: minutesField,
  presenter: optionalText(200),
  note: optionalText(4000),
  isClosed: z.boolean().default(false),
  approvesMinutesOfId: idField.optional(),
})

export const newItemSchema = itemSchema.extend({ parentId: idField.optional() })

export const itemMinutesSchema = z.object({ minutes: minutesField })

/** A place among its siblings, counted from 0. */
const position = z.coerce.number({ error: 'errors:numberInvalid' }).int('errors:numberInvalid').min(0, 'errors:numberInvalid')

export const orderSchema = z.object({ id: idField, position })

/** An empty `parentId` is the top of the agenda. */
export const moveSchema = z.object({ parentId: idField.optional(), position })
