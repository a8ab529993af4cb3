import { useEffect, type RefObject } from 'react'

/** Closes an open `<details>` on Escape (giving the focus back to its summary), on a press elsewhere, and on leaving it by Tab. */
export function useCloseOutside(details: RefObject<HTMLDetailsElement>) {
  useEffect(() => {
    const element = details.current
    if (!element) return
    const leave = (event: Event) => {
      if (event.target instanceof Node && !element.contains(event.target)) element.open = false
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element.open) return
      element.open = false
      element.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    element.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      element.removeEventListener('keydown', escape)
    }
  }, [details])
}
