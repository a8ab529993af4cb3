/** Some words, with a little of what stands before and after, so that they can be told from the same words elsewhere. */
export interface Quote {
  quote: string
  before: string
  after: string
}

export interface Span {
  from: number
  to: number
}

/** How much of the text before and after a passage is kept with it, in signs. */
export const contextLength = 48

/** Of so short a passage that stands in more places than one, the words around it must be the same too. */
const enoughContext = 6

/**
 * Where the words stand now. Blanks and ends of lines do not count: a page shows them in another way than the shared text. Of several places
 * the one whose surroundings are most alike.
 * @param near how many signs that are no blanks stand before it, for places whose surroundings are the same
 * @returns the span in signs of `text`, or null when the words are not there, or nobody can tell which of them was meant.
 */
export const findQuote = (text: string, { quote, before, after, near }: Quote & { near?: number | undefined }): Span | null => {
  const [whole, wanted] = [squeeze(text), squeeze(quote).text]
  if (wanted.length === 0) return null
  const [left, right] = [squeeze(before).text, squeeze(after).text]
  const places = occurrences(whole.text, wanted)
  const ranked = places
    .map((at) => ({ at, alike: alikeBefore(whole.text, at, left) + alikeAfter(whole.text, at + wanted.length, right), distance: Math.abs(at - (near ?? at)) }))
    .sort((one, other) => other.alike - one.alike || one.distance - other.distance)
  const [best, second] = ranked
  if (!best || (second && (best.alike < Math.min(enoughContext, left.length + right.length) || (near === undefined && best.alike === second.alike)))) return null
  return { from: whole.places[best.at]!, to: whole.places[best.at + wanted.length - 1]! + 1 }
}

/** The words in a span, with what stands around them. */
export const quoteAt = (text: string, { from, to }: Span): Quote => ({
  quote: text.slice(from, to),
  before: text.slice(Math.max(0, from - contextLength), from),
  after: text.slice(to, to + contextLength),
})

const blank = /[\s\u200b\u00ad\ufeff]/

/** The text without blanks, and where each of its signs stood. */
const squeeze = (text: string): Squeezed => {
  if (text.length < 1_000) return squeezed(text)
  if (last?.whole !== text) last = { whole: text, result: squeezed(text) }
  return last.result
}

interface Squeezed {
  text: string
  places: number[]
}

/** Many passages are looked for in the same long text, one after the other. */
let last: { whole: string; result: Squeezed } | undefined

const squeezed = (text: string): Squeezed => {
  const places: number[] = []
  let letters = ''
  for (let at = 0; at < text.length; at++) {
    if (blank.test(text[at]!)) continue
    letters += text[at]!
    places.push(at)
  }
  return { text: letters, places }
}

/** More places than this are not told apart. */
const mostPlaces = 1_000

const occurrences = (text: string, wanted: string): number[] => {
  const found: number[] = []
  for (let at = text.indexOf(wanted); at >= 0 && found.length < mostPlaces; at = text.indexOf(wanted, at + 1)) found.push(at)
  return found
}

const alikeBefore = (text: string, at: number, before: string): number => {
  let count = 0
  while (count < before.length && text[at - 1 - count] === before[before.length - 1 - count]) count += 1
  return count
}

const alikeAfter = (text: string, at: number, after: string): number => {
  let count = 0
  while (count < after.length && text[at + count] === after[count]) count += 1
  return count
}
