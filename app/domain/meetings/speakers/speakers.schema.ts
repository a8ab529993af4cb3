import { z } from 'zod'
import { requiredText, optionalText } from '../../text.schema'

const key = z.string({ error: 'live:malformed' }).regex(/^[\w-]{16,64}$/, 'live:malformed')
const isPointOfOrder = z.enum(['true', 'false'], { error: 'errors:choiceInvalid' }).default('false').transform((value) => value === 'true')

/** `itemId`: the item the person saw when asking. `key` is made by the client, once per hand raised. */
export const raiseHandSchema = z.object({ key, isPointOfOrder, itemId: z.string().min(1).max(64).optional() })

export const addSpeakerFields = z.object({ key, isPointOfOrder, attendanceId: z.string().max(64).default(''), name: optionalText(120), organisationName: optionalText(120) })

/** Somebody who cannot ask by themselves: somebody of the attendance list, or a name. */
export const addSpeakerSchema = addSpeakerFields.refine(({ attendanceId, name }) => attendanceId !== '' || name !== '', { path: ['name'], error: 'speakers:refusal.whoMissing' })

/** `before`: the turn it comes before; without one it goes to the end. */
export const moveTurnSchema = z.object({ before: requiredText(64).optional() })
