import type { CountedBallot } from '~/domain/meetings/polls/tally'

/** So many ballots of each choice, all of one weight. */
export const ballots = (counts: Partial<Record<CountedBallot['choice'], number>>, weight = 1): CountedBallot[] =>
  (['for', 'against', 'abstain'] as const).flatMap((choice) => Array.from({ length: counts[choice] ?? 0 }, () => ({ choice, weight })))
