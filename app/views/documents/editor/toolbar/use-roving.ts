import { type KeyboardEvent, useState } from 'react'

/** What makes an element a stop in a row where one of all is reached by Tab. */
export interface Stop {
  tabIndex: 0 | -1
  'data-stop': string
  onFocus: () => void
}

/** One stop for the Tab key; arrows, Home and End move inside (WAI-ARIA toolbar). */
export const useRoving = (names: readonly string[]): { stop: (name: string) => Stop; onKeyDown: (event: KeyboardEvent<HTMLElement>) => void } => {
  const [last, setLast] = useState<string | null>(null)
  const current = last && names.includes(last) ? last : names[0]
  const stop = (name: string): Stop => ({ tabIndex: name === current ? 0 : -1, 'data-stop': name, onFocus: () => setLast(name) })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const now = names.findIndex((name) => name === current)
    const next = { ArrowRight: (now + 1) % names.length, ArrowLeft: (now - 1 + names.length) % names.length, Home: 0, End: names.length - 1 }[event.key]
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-stop="${names[next]}"]`)?.focus()
  }
  return { stop, onKeyDown }
}
