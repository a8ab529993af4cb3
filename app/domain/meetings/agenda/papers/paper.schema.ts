import { z } from 'zod'

/** Which version of a paper: the text as it stands now, or one by its number. */
export const agendaPaperSchema = z.object({
  version: z.union([z.literal('now'), z.stringFormat('version', /^[1-9]\d{0,4}$/).transform(Number)], { error: ({ input }) => (input === undefined ? 'errors:required' : 'errors:choiceInvalid') }),
})
