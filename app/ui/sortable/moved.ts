/** The list with one thing taken from `from` and put back at `to` (both 0-based, in the list as it was and as it becomes). */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const [taken, ...none] = items.slice(from, from + 1)
  const rest = items.filter((_, index) => index !== from)
  if (taken === undefined || none.length > 0) return [...items]
  return [...rest.slice(0, to), taken, ...rest.slice(to)]
}
