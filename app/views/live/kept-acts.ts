/** Something done in the room that the server has not acknowledged yet: a form, and where it goes. */
export interface KeptAct {
  /** A later act with the same slot replaces it. */
  slot: string
  url: string
  fields: [string, string][]
  /** Whether it may be sent again later, as often as needed: it names what it wants, so that doing it twice is doing it once. */
  mayWait: boolean
}

interface Pocket {
  meetingId: string
  viewerId: string
}

const storageKey = ({ meetingId, viewerId }: Pocket): string => `handelingen/${meetingId}/${viewerId}`

/** Acts that wait outlive a reload of the page, in this tab alone. */
export const readActs = (pocket: Pocket): KeptAct[] => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey(pocket)) ?? '[]')
    return Array.isArray(kept) ? (kept as KeptAct[]) : []
  } catch {
    return []
  }
}

export const keepActs = (pocket: Pocket, acts: readonly KeptAct[]): void => {
  const kept = acts.filter(({ mayWait }) => mayWait)
  try {
    if (kept.length === 0) sessionStorage.removeItem(storageKey(pocket))
    else sessionStorage.setItem(storageKey(pocket), JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing still sends; only a reload would forget what waits.
  }
}

/** The latest act in a slot is what the person wants; it comes last. */
export const withAct = (acts: readonly KeptAct[], act: KeptAct): KeptAct[] => [...withoutSlot(acts, act.slot), act]

export const withoutSlot = (acts: readonly KeptAct[], slot: string): KeptAct[] => acts.filter((one) => one.slot !== slot)
