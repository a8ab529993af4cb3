import { z } from 'zod'
import { ItemKind } from '~prisma/enums'
import { idField, oneOf } from '../../fields.schema'
import { optionalText, requiredText } from '../../text.schema'

/** The kinds of item, in the order in which they are offered. */
export const itemKinds = Object.values(ItemKind)

const wholeNumber = z
  .number({ error: ({ input }) => (input === undefined ? 'errors:required' : 'errors:numberInvalid') })
  .int('errors:numberInvalid')
  .min(0, 'errors:numberInvalid')

/** Whole minutes; an item that only gathers others takes none itself. */
export const minutesField = wholeNumber.max(600, 'agenda:form.tooManyMinutes')

const itemSchema = z.object({
  title: requiredText(200),
  kind: oneOf(ItemKind),
  minutes: minutesField,
  presenter: optionalText(200),
  note: optionalText(4000),
  isClosed: z.boolean().default(false),
  approvesMinutesOfId: idField.optional(),
  followsActions: z.boolean().default(false),
  /** Points of the checklists. */
  subjectIds: z.array(idField).max(60, 'errors:choiceInvalid').default([]),
})

/** `revision`: the state of the item that its writer had before them. */
export const itemChangeSchema = itemSchema.extend({ revision: wholeNumber.optional() })

/** After the convocation an item may be called urgent, with the reason. */
export const newItemSchema = itemSchema.extend({ parentId: idField.optional(), isUrgent: z.boolean().default(false), urgencyReason: optionalText(500) })

/** An item that a running meeting takes up at once: why it cannot wait, and that those present agreed. */
export const urgentItemSchema = z.object({
  title: requiredText(200),
  kind: oneOf(ItemKind),
  minutes: minutesField,
  note: optionalText(4000),
  urgencyReason: requiredText(500),
  hasConsent: z.literal(true, { error: 'agenda:urgent.noConsent' }),
})

export const itemMinutesSchema = z.object({ minutes: minutesField })

/** A place among its siblings, counted from 0. */
const position = wholeNumber

export const orderSchema = z.object({ id: idField, position })

/** An empty `parentId` is the top of the agenda. */
export const moveSchema = z.object({ parentId: idField.optional(), position })
