import { z } from 'zod'

/** The widths one chooses from, in percent of the text; 0 is its own size. */
export const pictureWidths = [0, 25, 50, 75, 100] as const

/** What is said of a picture in the text: words for who does not see it, unless it only decorates. */
export const pictureSchema = z
  .object({
    alt: z.string().trim().max(1_000).default(''),
    isDecoration: z.literal('on').optional(),
    width: z.coerce.number().int().min(0).max(100),
  })
  .refine(({ alt, isDecoration }) => isDecoration || alt, { path: ['alt'], error: 'editor:picture.refusal.altMissing' })
  .transform(({ alt, isDecoration, width }) => ({ alt: isDecoration ? '' : alt, width: width || null }))
