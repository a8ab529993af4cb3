import type { Sign } from '~/ui/sign'

const signOfKey: Record<string, Sign> = {
  for: 'for',
  consent: 'for',
  inFavour: 'for',
  against: 'against',
  objection: 'against',
  abstain: 'abstain',
  withConditions: 'abstain',
}

/** How an option is marked, beside its word: options that somebody wrote have no sign of their own. */
export const signOf = (key: string): Sign => signOfKey[key] ?? 'none'
