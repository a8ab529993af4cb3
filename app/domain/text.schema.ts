import { z } from 'zod'

/** A message of the catalogues with a number in it, as forms read it. */
const tooLong = (max: number): string => JSON.stringify({ key: 'errors:tooLong', values: { max } })

/** Text that must be there, trimmed. Line ends are those of the web form made plain. */
export const requiredText = (max: number) => z.string({ error: 'errors:required' }).overwrite(plainLines).min(1, 'errors:required').max(max, tooLong(max))

/** Text that may be left open; then it is ''. */
export const optionalText = (max: number) => z.string().overwrite(plainLines).max(max, tooLong(max)).default('')

const plainLines = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
