import { z } from 'zod'
import { clock } from '~/core/clock'
import { dateInBrussels } from '~/core/i18n/brussels'
import { dateField } from '../../fields.schema'
import { requiredText } from '../../text.schema'

/** A link for somebody without an account, with a word for whom it is. It holds until the end of its last day. */
export const linkSchema = z.object({
  label: requiredText(120),
  withAttachments: z.boolean().default(false),
  lastDay: dateField.refine((day) => day >= dateInBrussels(clock.now()), 'documents:links.lastDayPast'),
})
export type LinkInput = z.output<typeof linkSchema>
