/** More words than this are not searched for. */
const mostWords = 12
const longestWord = 40

/** The words of a question, as the index writes them: small letters without accents. */
export const wordsOfQuery = (query: string): string[] =>
  (query.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => plain(word).slice(0, longestWord)).slice(0, mostWords)

export const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** So short a beginning of words begins so many of them that finding them all takes long. */
const shortest = 4

/** A question for FTS5: every word must be there, as it is or as the beginning of a longer one. */
export const matchOf = (words: string[], howShort: 'whole' | 'beginning'): string => words.map((word) => `"${word}"${howShort === 'whole' && word.length < shortest ? '' : '*'}`).join(' AND ')

export const hasShortWord = (words: string[]): boolean => words.some(({ length }) => length < shortest)

/** Every word must begin as it was written, or be one of the words that look like it. */
export const guessOf = (spellings: string[][]): string => spellings.map(([word, ...others]) => `(${[`"${word}"*`, ...others.map((other) => `"${other}"`)].join(' OR ')})`).join(' AND ')

/** How many slips of the finger are forgiven in a word: none in a short one. */
export const slipsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/**
 * Whether a word could be meant by another: letters added, left out, changed or swapped (Damerau–Levenshtein, neighbours only), no more than `most`.
 * @returns how many, or null when there are more
 */
export const slipsBetween = (one: string, other: string, most: number): number | null => {
  if (Math.abs(one.length - other.length) > most) return null
  let [before, previous] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current[column] = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (isSame ? 0 : 1), isSwapped ? before[column - 2]! + 1 : Number.POSITIVE_INFINITY)
    }
    if (Math.min(...current) > most) return null
    ;[before, previous] = [previous, current]
  }
  const slips = previous[other.length]!
  return slips <= most ? slips : null
}
