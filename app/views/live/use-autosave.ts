import { useCallback, useEffect, useRef, useState } from 'react'
import type { Saving } from '~/ui/save-state'

/** What is typed is sent when the typing pauses… */
const pause = 700
/** …and sent again after this, when it did not arrive. */
const again = 3_000

/** Sends a text to where it belongs. @throws when it is not certain that it is stored. */
export type Save = (text: string) => Promise<void>

/** Saves a text while it is typed. `saved` is said only when the server has stored the very text that is shown. */
export const useAutosave = (initial: string, save: Save) => {
  const [state, setState] = useState<Saving>('saved')
  const [generation, setGeneration] = useState(0)
  const text = useRef(initial)
  /** Everything this page stored: what comes back of it is no news. */
  const stored = useRef(new Set([initial]))
  const last = useRef(initial)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const isSending = useRef(false)
  const store = useRef(save)
  store.current = save
  const resend = useRef<() => void>(() => {})

  const send = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current)
    const sent = text.current
    if (isSending.current || sent === last.current) return
    isSending.current = true
    setState('saving')
    try {
      await store.current(sent)
      last.current = sent
      stored.current.add(sent)
      isSending.current = false
      if (text.current === sent) setState('saved')
      else resend.current()
    } catch {
      isSending.current = false
      setState('unsaved')
      timer.current = setTimeout(() => resend.current(), again)
    }
  }, [])
  resend.current = () => void send()

  const type = useCallback(
    (next: string) => {
      text.current = next
      setState((now) => (next === last.current ? 'saved' : now === 'unsaved' ? now : 'saving'))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void send(), pause)
    },
    [send],
  )

  /** Takes over a text that is stored already, in place of what stands here. */
  const take = useCallback((next: string) => {
    clearTimeout(timer.current)
    text.current = next
    last.current = next
    stored.current.add(next)
    setState('saved')
    setGeneration((number) => number + 1)
  }, [])

  // What still waits when the field goes away is sent at once.
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      if (!isSending.current && text.current !== last.current) void store.current(text.current).catch(() => undefined)
    },
    [],
  )

  return { state, generation, type, take, flush: send, isOwn: (other: string) => stored.current.has(other) }
}
