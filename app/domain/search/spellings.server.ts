import { clock, minutes } from '~/core/clock'
import { singleton } from '~/core/singleton.server'
import { allWords } from './search-index.server'
import { slipsAllowed, slipsBetween } from './search-terms'

/** So many other spellings of one word are tried. */
const mostSpellings = 6
/** Words that came since are guessed at later. */
const fresh = minutes(2)

interface KnownWord {
  word: string
  count: number
  letters: number
}

const state = singleton('search-spellings', () => ({ at: 0, byLength: Promise.resolve(new Map<number, KnownWord[]>()) }))

/**
 * Each word with the words of the index that look like it: the nearest first, and of those the most used. The index holds words of texts that the asker
 * may not see; they only widen the question, and nothing says which they were.
 */
export const spellingsOf = async (words: string[]): Promise<string[][]> => {
  const known = await knownWords()
  return words.map((word) => [word, ...likeWord(known, word)])
}

/** Reading all words takes as long as the index is large: they are kept for a while. */
const knownWords = (): Promise<Map<number, KnownWord[]>> => {
  if (clock.ms() - state.at < fresh) return state.byLength
  state.at = clock.ms()
  state.byLength = allWords().then((words) => {
    const byLength = new Map<number, KnownWord[]>()
    for (const { word, count } of words) {
      const same = byLength.get(word.length) ?? []
      same.push({ word, count, letters: lettersOf(word) })
      byLength.set(word.length, same)
    }
    return byLength
  })
  return state.byLength
}

/** For tests: what was taken in a moment ago counts too. */
export const forgetSpellings = (): void => {
  state.at = 0
}

/** Which letters are in a word, a bit for each. */
const lettersOf = (word: string): number => {
  let letters = 0
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) % 31)
  return letters
}

const bits = (value: number): number => {
  let count = 0
  for (let rest = value >>> 0; rest !== 0; rest &= rest - 1) count++
  return count
}

const likeWord = (known: Map<number, KnownWord[]>, word: string): string[] => {
  const slips = slipsAllowed(word)
  if (slips === 0) return []
  const letters = lettersOf(word)
  const lengths = Array.from({ length: 2 * slips + 1 }, (_, index) => word.length - slips + index)
  return lengths
    .flatMap((length) => known.get(length) ?? [])
    .flatMap(({ word: other, count, letters: others }) => {
      // Each slip brings in or takes away one letter at most: most words are put aside without being compared.
      if (other === word || bits(letters & ~others) > slips || bits(others & ~letters) > slips) return []
      const distance = slipsBetween(word, other, slips)
      return distance === null ? [] : [{ other, distance, count }]
    })
    .sort((one, other) => one.distance - other.distance || other.count - one.count)
    .slice(0, mostSpellings)
    .map(({ other }) => other)
}
