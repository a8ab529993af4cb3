import { type ReactNode, useEffect } from 'react'

/** What people choose in lists before the page's JavaScript has taken over. */
export interface EarlyChoices {
  chosen: Map<HTMLSelectElement, string>
  stop: () => void
}

/** Takes down what stands in the lists now, and what is chosen from now on: taking over goes in steps, and people do not wait. Call it before hydrating. */
export const watchEarlyChoices = (): EarlyChoices => {
  const chosen = new Map([...document.querySelectorAll('select')].map((select) => [select, select.value]))
  // At `input`, which comes before `change`: React takes over at the first of the two.
  const hear = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) chosen.set(target, target.value)
  }
  document.addEventListener('input', hear, { capture: true })
  return { chosen, stop: () => document.removeEventListener('input', hear, { capture: true }) }
}

/** React puts every list back to its first value when it takes over the page; text and boxes it leaves alone. This restores what was chosen. */
export const KeepEarlyChoices = ({ choices, children }: { choices: EarlyChoices; children: ReactNode }) => {
  useEffect(() => {
    choices.stop()
    for (const [select, value] of choices.chosen) {
      if (!select.isConnected || select.value === value) continue
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }, [choices])
  return children
}
