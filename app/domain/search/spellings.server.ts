import { knownWords } from './search-index.server'
import { slipsAllowed, slipsBetween } from './search-terms'

/** So many other spellings of one word are tried. */
const mostSpellings = 6

/**
 * Each word with the words of the index that look like it: the nearest first, and of those the most used. The index holds words of texts that the asker
 * may not see; they only widen the question, and nothing says which they were.
 */
export const spellingsOf = async (words: string[]): Promise<string[][]> => {
  const spellings: string[][] = []
  for (const word of words) spellings.push([word, ...(await likeWord(word))])
  return spellings
}

const likeWord = async (word: string): Promise<string[]> => {
  const slips = slipsAllowed(word)
  if (slips === 0) return []
  const known = await knownWords(word.length - slips, word.length + slips)
  return known
    .flatMap(({ word: other, count }) => {
      const distance = other === word ? null : slipsBetween(word, other, slips)
      return distance === null ? [] : [{ other, distance, count }]
    })
    .sort((one, other) => one.distance - other.distance || other.count - one.count)
    .slice(0, mostSpellings)
    .map(({ other }) => other)
}
