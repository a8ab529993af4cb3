type Listener = () => void

/** How far pasting is in each text, by the element it is written in: 0 to 1. */
const shares = new Map<Element, number>()
const listeners = new Set<Listener>()

/** `null`: all of it is in. */
export const tellPasting = (text: Element, share: number | null): void => {
  if (share === null) shares.delete(text)
  else shares.set(text, share)
  for (const listener of listeners) listener()
}

export const onPasting = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const pastingIn = (text: Element | undefined): number | null => (text ? (shares.get(text) ?? null) : null)
