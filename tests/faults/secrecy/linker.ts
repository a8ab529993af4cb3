/** What somebody has who takes everything: who voted when, what each commit wrote, and the files as they were in the end. */
export interface Loot {
  /** In the order of voting. `written`: the bytes this vote added to the journal. */
  commits: { voter: string; at: Date; written: Buffer }[]
  /** Files and copies, each as bytes: the database, its journal, backups, logs. */
  files: Record<string, Buffer>
  /** The votes as they are known in the end, in the order of the table that holds them, with whatever else stands in their row. */
  entries: { text: string; row: (string | number | null)[] }[]
}

/** A guess: whose vote each entry is, as an index into the commits. */
type Guess = (number | null)[]

export interface Attack {
  name: string
  /** Entries whose voter was guessed right. */
  hits: number
  /** How far the order of the guess follows that of the truth: Spearman's rank correlation, −1 to 1. */
  correlation: number
}

const byOrder = (keys: number[]): Guess => {
  const order = keys.map((key, index) => ({ key, index })).sort((left, right) => left.key - right.key)
  const guess: Guess = keys.map(() => null)
  for (const [rank, { index }] of order.entries()) guess[index] = rank
  return guess
}

const offsetsIn = (file: Buffer, { entries }: Loot, find: (text: string) => number): number[] | null => {
  const offsets = entries.map(({ text }) => find(text))
  return offsets.every((offset) => offset >= 0) && file.length > 0 ? offsets : null
}

/** Every way this attacker knows to tell whose vote is whose. */
const guessesOf = (loot: Loot): Record<string, Guess> => {
  const { commits, files, entries } = loot
  const guesses: Record<string, Guess> = {
    'what a commit wrote': entries.map(({ text }) => {
      const found = commits.findIndex(({ written }) => written.includes(text))
      return found < 0 ? null : found
    }),
    'the order of the rows': entries.map((_, index) => index),
    'the reverse order of the rows': entries.map((_, index) => entries.length - 1 - index),
  }
  for (const [name, file] of Object.entries(files)) {
    const first = offsetsIn(file, loot, (text) => file.indexOf(text))
    const last = offsetsIn(file, loot, (text) => file.lastIndexOf(text))
    if (first) guesses[`first offset in ${name}`] = byOrder(first)
    if (last) guesses[`last offset in ${name}`] = byOrder(last)
    if (first) guesses[`reverse offset in ${name}`] = byOrder(first.map((offset) => -offset))
  }
  for (const column of entries[0]?.row.keys() ?? []) {
    const values = entries.map(({ row }) => row[column] ?? null)
    if (values.every((value) => typeof value === 'number')) guesses[`numbers in column ${column}`] = byOrder(values)
    const moments = values.map((value) => Date.parse(String(value)))
    if (moments.every((moment) => !Number.isNaN(moment))) guesses[`moments in column ${column}`] = byOrder(moments)
    const ids = [...values].map(String).sort()
    guesses[`sorted column ${column}`] = values.map((value) => ids.indexOf(String(value)))
  }
  return guesses
}

/** Tries everything. @param truth for each entry, the place of its voter among the commits */
export const attack = (loot: Loot, truth: number[]): Attack[] =>
  Object.entries(guessesOf(loot)).map(([name, guess]) => ({
    name,
    hits: guess.filter((voter, entry) => voter === truth[entry]).length,
    correlation: correlationOf(guess, truth),
  }))

const correlationOf = (guess: Guess, truth: number[]): number => {
  const pairs = guess.flatMap((voter, entry) => (voter === null ? [] : [[voter, truth[entry]!] as const]))
  if (pairs.length < 3) return 0
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [left, right] = [pairs.map(([voter]) => voter), pairs.map(([, voter]) => voter)]
  const [leftMean, rightMean] = [mean(left), mean(right)]
  const covariance = mean(pairs.map(([a, b]) => (a - leftMean) * (b - rightMean)))
  const spread = Math.sqrt(mean(left.map((a) => (a - leftMean) ** 2)) * mean(right.map((b) => (b - rightMean) ** 2)))
  return spread === 0 ? 0 : covariance / spread
}

/** Guessing by lot hits one in the mean, whatever the number (Poisson): more than ten happens once in a hundred million. */
export const mostByChance = 10
/** Five standard deviations of the correlation of two orders that have nothing to do with each other. */
export const correlationByChance = (count: number): number => 5 / Math.sqrt(count - 1)
