import { z } from 'zod'

export const presenceSchema = z.object({ isPresent: z.enum(['true', 'false'], { error: 'errors:choiceInvalid' }).transform((value) => value === 'true') })
