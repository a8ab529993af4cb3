import { z } from 'zod'
import { optionalText, requiredText } from '../../text.schema'

/** Without an item it is the chair who approves. Nonsense is as good as nothing: the rules decide what is missing. */
export const approveMinutesSchema = z.object({ viaItemId: z.string().max(60).optional().catch(undefined), returnTo: z.string().max(300).optional().catch(undefined) })

export const returnMinutesSchema = z.object({ note: optionalText(1000) })

/** The note is published with the corrected version: it says what was wrong. */
export const correctMinutesSchema = z.object({ note: requiredText(1000) })
