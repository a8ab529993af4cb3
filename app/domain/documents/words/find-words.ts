import type { Node } from '@tiptap/pm/model'
import { type FoundLine, type FoundPlace, FoundPlaces } from './found-places'
import { eachLine, gap, lineWords, type LineWords, type Place, placeInLine, remembered } from './line'

export interface Wanted {
  text: string
  /** Capitals and accents count. */
  isExact: boolean
  /** Not as a part of a longer word. */
  isWhole: boolean
}

/** Nobody looks for more than this. */
export const longestWanted = 200

/**
 * Finds words within the lines of a text, also where their look changes halfway. It remembers each line it has read, so it is quick when asked again
 * after a keystroke.
 */
export const finder = ({ text, isExact, isWhole }: Wanted): ((doc: Node) => FoundPlaces) => {
  const wanted = (isExact ? withBlanks : fold)(text.slice(0, longestWanted))
  if (wanted.trim() === '' || wanted.includes(gap)) return () => new FoundPlaces([])
  const readable = isExact ? exactWords : foldedWords
  const findInLine = remembered((line) => placesOf(readable(line), wanted, isWhole).map((place) => foundIn(lineWords(line), place)))
  return (doc) => {
    const lines: FoundLine[] = []
    eachLine(doc, (line, at) => {
      const places = findInLine(line)
      if (places.length > 0) lines.push({ at, places })
    })
    return new FoundPlaces(lines)
  }
}

const placesOf = (text: string, wanted: string, isWhole: boolean): Place[] => {
  const found: Place[] = []
  for (let from = text.indexOf(wanted); from >= 0; ) {
    const to = from + wanted.length
    const isPart = isWhole && (isOfWord(text[from - 1]) || isOfWord(text[to]))
    if (!isPart) found.push({ from, to })
    from = text.indexOf(wanted, isPart ? from + 1 : to)
  }
  return found
}

const isOfWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

const foundIn = (words: LineWords, read: Place): FoundPlace => {
  const { names, going } = words
  if (names.length === 0 && going.length === 0) return { ...read, isFixed: false }
  const touches = ({ from, to }: Place) => from < read.to && to > read.from
  return { ...placeInLine(words, read), isFixed: names.some(({ start, length }) => touches({ from: start, to: start + length })) || going.some(touches) }
}

const withBlanks = (text: string): string => text.replace(/\s/g, ' ')

/** Words in small letters without accents, with straight quotes and plain blanks, sign for sign: each stays in its place. */
export const fold = (text: string): string => withBlanks(text.replace(/[\u0080-\uFFFF]/g, (sign) => quotes[sign] ?? sign.normalize('NFD')[0]!)).toLowerCase()

const quotes: Record<string, string> = { '‘': "'", '’': "'", '“': '"', '”': '"' }

const exactWords = remembered((line) => withBlanks(lineWords(line).text))
const foldedWords = remembered((line) => fold(lineWords(line).text))
