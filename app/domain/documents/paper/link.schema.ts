import { z } from 'zod'
import { isSafeLink, longestLink } from './safe-link'

/** As people write addresses: "www.wonen.be" and "an@wonen.be" are links too. */
const completed = (address: string): string => {
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(address)) return address
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(address)) return `mailto:${address}`
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#]|$)/u.test(address) ? `https://${address}` : address
}

/** Where a link may lead, as somebody types or pastes it. What comes out is a whole address. */
export const linkAddress = z
  .string()
  .trim()
  .max(longestLink, 'editor:link.refusal.tooLong')
  .transform(completed)
  .refine((address) => isSafeLink(address) && !/\s/.test(address), 'editor:link.refusal.unsafe')

export const linkSchema = z.object({ href: linkAddress, words: z.string().trim().max(500).default('') })
