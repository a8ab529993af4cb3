import { useEffect, useState } from 'react'

/** Where a person told this device to leave single keys alone (WCAG 2.1.4). */
const shortcutsKey = 'sneltoetsen'

const areShortcutsOff = (): boolean => {
  try {
    return localStorage.getItem(shortcutsKey) === 'uit'
  } catch {
    return false
  }
}

const turnShortcuts = (isOn: boolean): void => {
  try {
    if (isOn) localStorage.removeItem(shortcutsKey)
    else localStorage.setItem(shortcutsKey, 'uit')
  } catch {
    // Then it holds for this page alone.
  }
}

/** Whether single keys do something on this device. Whoever is bothered by them turns them off. */
export const useShortcuts = (): { isOn: boolean; toggle: () => void } => {
  const [isOn, setOn] = useState(false)
  useEffect(() => setOn(!areShortcutsOff()), [])
  const toggle = (): void => {
    turnShortcuts(!isOn)
    setOn(!isOn)
  }
  return { isOn, toggle }
}

/** Hears every key until what it gives is called. */
export const onEveryKey = (press: (event: KeyboardEvent) => void): (() => void) => {
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}

/** Keys belong to a field while somebody types in it, and to a dialog while it is open. A tick or a dot is not typed in. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select') || target.closest('dialog') !== null)

/** A key by itself: not repeated, not with another key, and not typed into something. */
export const isPlainKey = (event: KeyboardEvent): boolean => !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
