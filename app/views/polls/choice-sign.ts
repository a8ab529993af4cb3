import type { Sign } from '~/ui/sign'

const signOfKey: Record<string, Sign> = {
  for: 'for',
  consent: 'for',
  inFavour: 'for',
  against: 'against',
  objection: 'against',
  abstain: 'abstain',
  noView: 'abstain',
  withConditions: 'conditional',
}

/** How an option is marked, beside its word: options that somebody wrote have no sign of their own, but a number. */
export const signOf = (key: string): Sign => signOfKey[key] ?? 'none'

/** The number of an option that somebody wrote; nothing for the others, which have a sign. */
export const numberOf = (key: string): { number?: string } => (signOf(key) === 'none' ? { number: key } : {})
