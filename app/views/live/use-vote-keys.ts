import { useEffect, useRef, useState } from 'react'

const letters: Record<string, string> = { v: 'for', t: 'against', o: 'abstain', i: 'consent', b: 'objection' }
const storageKey = 'sneltoetsen'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.closest('dialog') !== null)

const isOff = (): boolean => {
  try {
    return localStorage.getItem(storageKey) === 'uit'
  } catch {
    return false
  }
}

/** Answers with one key: the number of the option, or V, T, O. Whoever is bothered by that (WCAG 2.1.4) turns it off, on this device. */
export const useVoteKeys = (isWanted: boolean, options: string[], onChoice: (option: string) => void) => {
  const [isOn, setOn] = useState(false)
  const answer = useRef(onChoice)
  answer.current = onChoice
  const known = useRef(options)
  known.current = options
  useEffect(() => setOn(!isOff()), [])
  useEffect(() => {
    if (!isOn || !isWanted) return
    const press = (event: KeyboardEvent): void => {
      const letter = letters[event.key.toLowerCase()]
      const option = known.current.find((key, index) => key === letter || String(index + 1) === event.key)
      if (!option || event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      answer.current(option)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn, isWanted])
  const toggle = (): void => {
    try {
      if (isOn) localStorage.setItem(storageKey, 'uit')
      else localStorage.removeItem(storageKey)
    } catch {
      // Then it holds for this page alone.
    }
    setOn(!isOn)
  }
  return { isOn, toggle }
}
