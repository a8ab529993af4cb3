import { useEffect, useRef } from 'react'
import { isPlainKey, onEveryKey, useShortcuts } from './shortcuts'

const letters: Record<string, string> = { v: 'for', t: 'against', o: 'abstain' }

/** Answers with one key: the number of the option, or V, T, O. Whoever is bothered by that (WCAG 2.1.4) turns it off, on this device. */
export const useVoteKeys = (isWanted: boolean, options: string[], onChoice: (option: string) => void) => {
  const { isOn, toggle } = useShortcuts()
  const answer = useRef(onChoice)
  answer.current = onChoice
  const known = useRef(options)
  known.current = options
  useEffect(() => {
    if (!isOn || !isWanted) return
    const press = (event: KeyboardEvent): void => {
      const letter = letters[event.key.toLowerCase()]
      const option = known.current.find((key, index) => key === letter || String(index + 1) === event.key)
      if (!option || !isPlainKey(event)) return
      event.preventDefault()
      answer.current(option)
    }
    return onEveryKey(press)
  }, [isOn, isWanted])
  return { isOn, toggle }
}
