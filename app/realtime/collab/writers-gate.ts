import { createDecoder, readVarUint } from 'lib0/decoding'

/** So many writers may the changes of one person be of at once, and one more every five seconds. */
const capacity = 200
const perSecond = 0.2
/** Writers remembered of one person, and people remembered: what is forgotten counts as new again. */
const most = 1_000

interface Person {
  known: Set<number>
  left: number
  at: number
}

/**
 * To Yjs every opened page is a writer. Many writers who all put something in the same place make a text that is slow to work in, and slow to load ever
 * after (promise D4), in updates that are quick one by one. Somebody opens a few pages an hour; who comes back after the server fell over may bring what everybody in
 * the text had typed.
 */
export const writersGate = () => {
  const people = new Map<string, Person>()
  const personOf = (personId: string): Person => {
    if (people.size > most) people.clear()
    const now = performance.now()
    const { known, left, at } = people.get(personId) ?? { known: new Set<number>(), left: capacity, at: now }
    const person = { known: known.size > most ? new Set<number>() : known, left: Math.min(capacity, left + ((now - at) / 1_000) * perSecond), at: now }
    people.set(personId, person)
    return person
  }
  return {
    /** Of a first encoding (V1): how many writers it is of, and the first of them, stand in its first bytes. */
    mayBring: (personId: string, update: Uint8Array): boolean => {
      const person = personOf(personId)
      const decoder = createDecoder(update)
      const writers = readVarUint(decoder)
      if (writers === 0) return true
      readVarUint(decoder)
      const first = readVarUint(decoder)
      const added = writers - 1 + (person.known.has(first) ? 0 : 1)
      if (added > person.left) return false
      person.left -= added
      person.known.add(first)
      return true
    },
  }
}
