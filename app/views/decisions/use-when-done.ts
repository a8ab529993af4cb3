import { useEffect, useRef } from 'react'

interface Sent {
  state: 'idle' | 'submitting' | 'loading'
  data?: unknown
}

/** Calls back once a submission went through: then it has no answer left, since a fault would still be there. */
export const useWhenDone = ({ state, data }: Sent, done: (() => void) | undefined): void => {
  const before = useRef(state)
  const latest = useRef(done)
  useEffect(() => {
    latest.current = done
  })
  useEffect(() => {
    if (before.current !== 'idle' && state === 'idle' && data === undefined) latest.current?.()
    before.current = state
  }, [state, data])
}
