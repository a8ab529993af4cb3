import { z } from 'zod'
import { idField } from '../../fields.schema'
import { optionalText, requiredText } from '../../text.schema'
import { contextLength } from './find-quote'
import { longestComment, longestQuote } from './comment'

const text = requiredText(longestComment)

/** `inPlace`: the page stays where it is and reads the answer itself. */
const inPlace = z.string().optional()

/** What stands around the words is sent as it is: its blanks belong to it. */
const context = z.string().max(contextLength * 4, 'errors:choiceInvalid').default('')

/** Without a quote it is about the whole document. */
export const threadSchema = z.object({ text, quote: optionalText(longestQuote), before: context, after: context, near: z.coerce.number().int().min(0).max(100_000_000).optional().catch(undefined), suggestionId: z.string().max(64).optional(), inPlace })

export const commentSchema = z.object({ text, inPlace })

/** Nobody chosen: it is taken back. */
export const assignmentSchema = z.object({ personId: idField.optional(), inPlace })

export const smallSchema = z.object({ inPlace })
