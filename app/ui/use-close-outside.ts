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
      // Of a question asked within it, Escape closes the question: that gives the focus back to what asked it.
      const isOfQuestion = event.target instanceof Element && event.target.closest('dialog[open]') !== null
      if (event.key !== 'Escape' || !element.open || isOfQuestion) return
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
