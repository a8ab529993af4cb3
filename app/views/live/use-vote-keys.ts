import { useEffect, useRef, useState } from 'react'
import type { Choice } from '~/domain/meetings/polls/poll'

const choiceOfKey: Record<string, Choice> = { '1': 'for', '2': 'against', '3': 'abstain', v: 'for', t: 'against', o: 'abstain' }
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

/** Answers with one key: 1, 2, 3 or V, T, O. Whoever is bothered by that (WCAG 2.1.4) turns it off, on this device. */
export const useVoteKeys = (isWanted: boolean, onChoice: (choice: Choice) => void) => {
  const [isOn, setOn] = useState(false)
  const answer = useRef(onChoice)
  answer.current = onChoice
  useEffect(() => setOn(!isOff()), [])
  useEffect(() => {
    if (!isOn || !isWanted) return
    const press = (event: KeyboardEvent): void => {
      const choice = choiceOfKey[event.key.toLowerCase()]
      if (!choice || event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      answer.current(choice)
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
