import { type ReactNode, useEffect } from 'react'

type Choice = [select: HTMLSelectElement, value: string]

/** What people already chose in lists while the page's JavaScript was still on its way. Call it before hydrating. */
export const earlyChoices = (): Choice[] => [...document.querySelectorAll('select')].map((select) => [select, select.value])

/** React puts every list back to its first value when it takes over the page; text and boxes it leaves alone. This restores what was chosen. */
export const KeepEarlyChoices = ({ choices, children }: { choices: Choice[]; children: ReactNode }) => {
  useEffect(() => {
    for (const [select, value] of choices) {
      if (!select.isConnected || select.value === value) continue
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }, [choices])
  return children
}
