/** Whose things, in which meeting: another person who signs in on the same device does not send them. */
export interface Pocket {
  meetingId: string
  viewerId: string
}

const storageKey = (name: string, { meetingId, viewerId }: Pocket): string => `${name}/${meetingId}/${viewerId}`

/** What waits in a pocket outlives a reload of the page, in this tab alone. */
export const readPocket = <Thing>(name: string, pocket: Pocket): Thing[] => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey(name, pocket)) ?? '[]')
    return Array.isArray(kept) ? (kept as Thing[]) : []
  } catch {
    return []
  }
}

export const fillPocket = (name: string, pocket: Pocket, things: readonly unknown[]): void => {
  try {
    if (things.length === 0) sessionStorage.removeItem(storageKey(name, pocket))
    else sessionStorage.setItem(storageKey(name, pocket), JSON.stringify(things))
  } catch {
    // A browser that keeps nothing still sends; only a reload would forget what is on its way.
  }
}
