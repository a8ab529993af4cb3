import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { canReach } from './reach'

/** A form that could not be sent is tried again after this. */
const again = 2_000

interface Waiting {
  form: HTMLFormElement
  submitter: HTMLElement | null
}

/**
 * Sends the forms within only while the server answers: a form sent into nothing would take the page, and what was typed, along. What could not be
 * sent stays in its fields, and is sent as soon as it can.
 * @returns the handler for the element around the forms, and whether a form waits.
 */
export const useSafeSubmit = () => {
  const [isWaiting, setWaiting] = useState(false)
  const waiting = useRef<Waiting>()
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const passing = useRef<HTMLFormElement>()
  const resend = useRef<() => void>(() => {})

  const send = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current)
    const { form, submitter } = waiting.current ?? {}
    if (!form?.isConnected) return setWaiting(false)
    if (!(await canReach())) {
      setWaiting(true)
      timer.current = setTimeout(() => resend.current(), again)
      return
    }
    waiting.current = undefined
    setWaiting(false)
    passing.current = form
    form.requestSubmit(submitter?.isConnected ? submitter : null)
    passing.current = undefined
  }, [])
  resend.current = () => void send()

  useEffect(() => () => clearTimeout(timer.current), [])

  const onSubmitCapture = useCallback(
    (event: FormEvent): void => {
      const form = event.target as HTMLFormElement
      const { submitter } = event.nativeEvent as SubmitEvent
      // Adding a line to a form asks nothing of the server.
      if (passing.current === form || submitter?.getAttribute('name') === '__intent__') return
      event.preventDefault()
      event.stopPropagation()
      waiting.current = { form, submitter }
      void send()
    },
    [send],
  )
  return { isWaiting, onSubmitCapture }
}
