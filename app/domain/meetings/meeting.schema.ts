import { z } from 'zod'
import { dateField, idField, oneOf, timeField } from '../fields.schema'
import { optionalText, requiredText } from '../text.schema'
import { agendaTemplateNames } from './agenda/templates'

const details = z.object({
  title: requiredText(200),
  date: dateField,
  time: timeField,
  place: optionalText(200),
  onlineLink: z.url({ protocol: /^https$/, error: 'errors:urlInvalid' }).max(500, 'errors:urlInvalid').optional(),
  isPublic: z.boolean().default(false),
})

type Details = { place?: string; onlineLink?: string | undefined }
const hasSomewhere = ({ place, onlineLink }: Details): boolean => Boolean(place || onlineLink)
/** Said together with the other faults, not only once they are mended. */
const somewhere = { path: ['place'], error: 'meetings:form.somewhere', when: () => true }

export const meetingSchema = details.refine(hasSomewhere, somewhere)

/** Whether a new meeting is public: as the body usually meets, or said otherwise. */
export const openness = { usual: 'usual', public: 'public', closed: 'closed' } as const

export const newMeetingSchema = details
  .omit({ isPublic: true })
  .extend({ openness: oneOf(openness), bodyId: idField, template: z.union([oneOf(agendaTemplateNames), idField], { error: ({ input }) => (input === undefined ? 'errors:required' : 'errors:choiceInvalid') }) })
  .refine(hasSomewhere, somewhere)

/** Another meeting with the same agenda. */
export const copySchema = details
  .omit({ isPublic: true })
  .extend({ withAttachments: z.boolean().default(false) })
  .refine(hasSomewhere, somewhere)

export const cancelMeetingSchema = z.object({ reason: requiredText(500) })
