import { setTimeout as sleep } from 'node:timers/promises'

/** How much of the process's time the typing of one person may take, over all their sockets, in milliseconds: so much at once, a fifth of every second in the long run. */
const capacity = 150
const perSecond = 200
/** So many messages of one person may wait for it. */
const mostWaiting = 4

/** What one person may still take of the process's time now. */
const bucket = () => {
  let [left, at] = [capacity, performance.now()]
  const now = (): number => {
    const moment = performance.now()
    left = Math.min(capacity, left + ((moment - at) / 1_000) * perSecond)
    at = moment
    return left
  }
  return {
    hasSome: (): boolean => now() > 0,
    /** After how long it has some again (ms). */
    wait: (): number => Math.max(0, (-now() / perSecond) * 1_000),
    take: (milliseconds: number): void => {
      left = now() - milliseconds
    },
  }
}

/**
 * A small update can be made to take long once many stand in its way (document.ts), and no size or number tells it beforehand: so the time itself is counted
 * (promise D4). Who types by hand uses a hundredth. Who pastes a long text sends large updates, each of which was tried first: they are slowed down. Whose small ones
 * use up the time by themselves means harm.
 */
export const workGate = () => {
  const people = new Map<string, { all: ReturnType<typeof bucket>; small: ReturnType<typeof bucket>; waiting: number }>()
  const of = (personId: string) => {
    const found = people.get(personId) ?? { all: bucket(), small: bucket(), waiting: 0 }
    people.set(personId, found)
    return found
  }
  return {
    mayWork: (personId: string): boolean => of(personId).all.hasSome(),
    /** Only what was not tried first can be a reason to show somebody out. */
    spend: (personId: string, milliseconds: number, wasTried: boolean): void => {
      const { all, small } = of(personId)
      all.take(milliseconds)
      if (!wasTried) small.take(milliseconds)
    },
    /**
     * Waits until they may work again.
     * @returns false at once for whom that is not meant: small messages have used up the time, or too many wait already
     */
    room: async (personId: string, isTried: boolean): Promise<boolean> => {
      const person = of(personId)
      if (person.all.hasSome()) return true
      if ((!isTried && !person.small.hasSome()) || person.waiting >= mostWaiting) return false
      person.waiting += 1
      while (!person.all.hasSome()) await sleep(Math.ceil(person.all.wait()) + 1)
      person.waiting -= 1
      return true
    },
  }
}
