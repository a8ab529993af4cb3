/** A bucket of messages per socket: a short burst is welcome (a phone that comes back sends what it kept), a flood is not. */
const capacity = 1_000
const perSecond = 200

/** @returns a function that tells whether one more message may be handled now. */
export const floodGate = (): (() => boolean) => {
  let left = capacity
  let last = performance.now()
  return () => {
    const now = performance.now()
    left = Math.min(capacity, left + ((now - last) / 1000) * perSecond)
    last = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
