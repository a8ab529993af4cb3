import type { Node } from '@tiptap/pm/model'
import { eachLine, gap, lineWords, type LineWords, type Place, placeInLine, remembered } from './line'

export interface Wanted {
  text: string
  /** Capitals and accents count. */
  isExact: boolean
  /** Not as a part of a longer word. */
  isWhole: boolean
}

export interface FoundPlace extends Place {
  /** Found, but not to be replaced: the name of a mention, or words that are suggested to go. */
  isFixed: boolean
}

/** Nobody looks for more than this. */
export const longestWanted = 200

/**
 * Finds words within the lines of a text, also where their look changes halfway. It remembers each line it has read, so it is quick when asked again
 * after a keystroke.
 */
export const finder = (wanted: Wanted): ((doc: Node) => FoundPlace[]) => {
  const pattern = patternOf(wanted)
  if (!pattern) return () => []
  const findInLine = remembered((line) => placesIn(lineWords(line), wanted.isExact ? lineWords(line).text : plainWords(line), pattern))
  return (doc) => {
    const found: FoundPlace[] = []
    eachLine(doc, (line, at) => {
      for (const { from, to, isFixed } of findInLine(line)) found.push({ from: at + from, to: at + to, isFixed })
    })
    return found
  }
}

const placesIn = (words: LineWords, text: string, pattern: RegExp): FoundPlace[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => {
    const read = { from: index, to: index + length }
    const touches = ({ from, to }: Place) => from < read.to && to > read.from
    return { ...placeInLine(words, read), isFixed: words.names.some(({ start, length: size }) => touches({ from: start, to: start + size })) || words.going.some(touches) }
  })

const patternOf = ({ text, isExact, isWhole }: Wanted): RegExp | null => {
  if (text.trim() === '' || text.includes(gap)) return null
  const wanted = (isExact ? text : plain(text)).slice(0, longestWanted)
  const written = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s')
  const [before, after] = isWhole ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] : ['', '']
  return new RegExp(`${before}${written}${after}`, isExact ? 'gu' : 'giu')
}

/** Words without accents and with straight quotes, sign for sign: each stays in its place. */
export const plain = (text: string): string => (/[^\p{ASCII}]/u.test(text) ? text.replace(/[\u0080-\uFFFF]/g, (sign) => quotes[sign] ?? sign.normalize('NFD')[0]!) : text)

const quotes: Record<string, string> = { '‘': "'", '’': "'", '“': '"', '”': '"' }

const plainWords = remembered((line) => plain(lineWords(line).text))
