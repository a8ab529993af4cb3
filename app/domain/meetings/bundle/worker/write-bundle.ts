import type { BundleContent } from '../bundle.ts'
import { mergePages } from './merge-pages.ts'
import { openAnnexes } from './open-annex.ts'
import { writePages } from './write-pages.ts'

/**
 * Writes the whole bundle. Our own pages name the pages of the annexes, and those follow from how many pages our own take: so these are written
 * until their number stays the same.
 */
export const writeBundle = async (content: BundleContent): Promise<Uint8Array<ArrayBuffer>> => {
  const annexes = await openAnnexes(content.annexes)
  let pages = await writePages(content, annexes, 3)
  for (let attempt = 0, guess = 3; pages.own !== guess && attempt < 5; attempt++) {
    guess = pages.own
    pages = await writePages(content, annexes, guess)
  }
  return mergePages(pages.pdf, pages.places, content.annexes, annexes)
}
