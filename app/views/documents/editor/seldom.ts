/** Whoever keeps a key down is told once, in milliseconds. */
const quiet = 4_000

/** Says something, and not the same again before it has been left unsaid for a while. */
export const seldom = <What = void>(say: (what: What) => void, now: () => number = () => performance.now()): ((what: What) => void) => {
  const last = new Map<What, number>()
  return (what) => {
    const isNews = now() - (last.get(what) ?? Number.NEGATIVE_INFINITY) > quiet
    last.set(what, now())
    if (isNews) say(what)
  }
}
