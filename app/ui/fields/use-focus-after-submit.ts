import { useEffect, useRef } from 'react'

/**
 * Puts the focus on the element when a submission brought new errors, and only then: checks made while typing must
 * not pull anybody away. `errors` changes identity with every answer.
 */
export function useFocusAfterSubmit<Errors>(formId: string | undefined, errors: Errors, present: boolean) {
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef(errors)
  const seenAtSubmit = useRef<Errors | null>(null)
  latest.current = errors

  useEffect(() => {
    const form = formId ? document.getElementById(formId) : null
    const remember = () => {
      seenAtSubmit.current = latest.current
    }
    form?.addEventListener('submit', remember, { capture: true })
    return () => form?.removeEventListener('submit', remember, { capture: true })
  }, [formId])

  useEffect(() => {
    if (!present || seenAtSubmit.current === null || seenAtSubmit.current === errors) return
    seenAtSubmit.current = null
    element.current?.focus()
  }, [errors, present])

  return element
}
