/** How much of the process's time the typing of one person may take, over all their sockets, in milliseconds: so much at once, a fifth of every second in the long run. */
const capacity = 150
const perSecond = 200

/**
 * A small update can be made to take long once many stand in its way (document.ts), and no size or number tells it beforehand: so the time itself is counted
 * (promise D4). Who types by hand uses a hundredth.
 */
export const workGate = () => {
  const buckets = new Map<string, { left: number; at: number }>()
  const bucketOf = (personId: string) => {
    const now = performance.now()
    const { left, at } = buckets.get(personId) ?? { left: capacity, at: now }
    const bucket = { left: Math.min(capacity, left + ((now - at) / 1_000) * perSecond), at: now }
    buckets.set(personId, bucket)
    return bucket
  }
  return {
    mayWork: (personId: string): boolean => bucketOf(personId).left > 0,
    spend: (personId: string, milliseconds: number): void => {
      bucketOf(personId).left -= milliseconds
    },
  }
}
