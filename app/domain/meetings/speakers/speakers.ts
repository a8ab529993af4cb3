/** The moments of a turn. Waiting: not begun, not withdrawn. */
export interface TurnTimes {
  startedAt: Date | null
  endedAt: Date | null
  withdrawnAt: Date | null
}

export const isWaiting = ({ startedAt, withdrawnAt }: Pick<TurnTimes, 'startedAt' | 'withdrawnAt'>): boolean => startedAt === null && withdrawnAt === null

export const isSpeaking = ({ startedAt, endedAt }: Pick<TurnTimes, 'startedAt' | 'endedAt'>): boolean => startedAt !== null && endedAt === null

/** Whole seconds somebody has spoken; 0 before it begins and when a clock was set back. */
export const secondsSpoken = ({ startedAt, endedAt }: Pick<TurnTimes, 'startedAt' | 'endedAt'>): number =>
  startedAt && endedAt ? Math.max(0, Math.round((endedAt.getTime() - startedAt.getTime()) / 1000)) : 0

interface Queued {
  id: string
  isPointOfOrder: boolean
}

/** The ids of the queue with somebody new in it: a point of order after the other points of order, anybody else at the end. */
export const withNewcomer = (queue: readonly Queued[], newcomer: Queued): string[] => {
  const others = queue.filter(({ id }) => id !== newcomer.id)
  const lastOfOrder = others.findLastIndex(({ isPointOfOrder }) => isPointOfOrder)
  const place = newcomer.isPointOfOrder ? lastOfOrder + 1 : others.length
  return others.toSpliced(place, 0, newcomer).map(({ id }) => id)
}

/** The ids of the queue with one of them put before another, or at the end when that other is not (or no longer) waiting. */
export const movedBefore = (queue: readonly string[], moved: string, before: string | undefined): string[] => {
  const others = queue.filter((id) => id !== moved)
  const place = before === undefined ? -1 : others.indexOf(before)
  return others.toSpliced(place < 0 ? others.length : place, 0, moved)
}

interface Spoken {
  personId: string | null
  name: string
  organisationName: string
  seconds: number
}

export interface SpokenTime {
  name: string
  organisationName: string
  turns: number
  seconds: number
}

/** Spoken time per speaker, longest first. Somebody without an account is told by name and organisation. */
export const spokenPerSpeaker = (turns: readonly Spoken[]): SpokenTime[] => {
  const times = new Map<string, SpokenTime>()
  for (const { personId, name, organisationName, seconds } of turns) {
    const who = personId ?? `${name}\n${organisationName}`
    const known = times.get(who) ?? { name, organisationName, turns: 0, seconds: 0 }
    times.set(who, { ...known, turns: known.turns + 1, seconds: known.seconds + seconds })
  }
  return [...times.values()].sort((left, right) => right.seconds - left.seconds || left.name.localeCompare(right.name, 'nl'))
}
