import { type Gathering, gatherRunning, type Guest } from './factories/gathering'
import { cookieOf } from './live-house'

/** The names of so many voters. */
export const namesOf = (count: number): string[] => Array.from({ length: count }, (_, index) => `Kiezer${index}`)

export interface Voters {
  gathering: Gathering
  /** Cookie headers of people with a session, by name. */
  cookies: Map<string, string>
}

/** A running meeting with so many voters, besides whom a test wishes; everybody has a session. */
export const gatherVoters = async (count: number, others: Guest[] = [], present?: string[], items = 1): Promise<Voters> => {
  const names = namesOf(count)
  const gathering = await gatherRunning({
    guests: [...names.map((name) => ({ name })), ...others],
    items: Array.from({ length: items }, (_, index) => ({ title: `Punt ${index + 1}` })),
    present: present ?? names,
  })
  const cookies = new Map<string, string>()
  for (const name of ['Els', 'An', ...names, ...others.flatMap((guest) => [guest.name, ...(guest.substitute ? [guest.substitute] : [])])])
    cookies.set(name, await cookieOf(gathering.personId(name)))
  return { gathering, cookies }
}
