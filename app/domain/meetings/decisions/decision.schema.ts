import { z } from 'zod'
import { optionalText, requiredText } from '../../text.schema'

/** The form and the command of a decision share this. */
export const decisionSchema = z.object({
  title: requiredText(200),
  reasons: requiredText(5000),
  legalBasis: optionalText(3000),
  articles: z.array(requiredText(3000)).min(1, 'decisions:articleRequired').max(30, 'decisions:tooManyArticles'),
  pollId: z.string().max(60).optional(),
  returnTo: z.string().max(300).optional(),
})

export interface DecisionContent {
  title: string
  reasons: string
  legalBasis?: string
  /** One text per article, in order. */
  articles: string[]
  /** A closed poll of the same item. */
  pollId?: string | undefined
}
