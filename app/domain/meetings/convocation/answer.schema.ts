import { z } from 'zod'
import { Answer } from '~prisma/enums'
import { oneOf } from '../../fields.schema'
import { optionalText } from '../../text.schema'

/** What can be answered, in the order in which it is asked. */
export const answers = [Answer.present, Answer.excused, Answer.substituted] as const

export const answerSchema = z
  .object({ answer: oneOf(Answer), substituteName: optionalText(200), remark: optionalText(1000) })
  .refine(({ answer, substituteName }) => answer !== 'substituted' || substituteName !== '', { path: ['substituteName'], error: 'convocation:form.whoComes' })

export type AnswerContent = z.output<typeof answerSchema>
