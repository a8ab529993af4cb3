/** What was sent and got no answer, each by how to send it again. */
const waiting = new Set<() => void>()
const listeners = new Set<() => void>()

const tell = (): void => {
  for (const listener of listeners) listener()
}

/** Waits until somebody says to send it again. Rejects with the reason of the signal when it is given up. */
export const untilAskedAgain = (signal?: AbortSignal | null): Promise<void> =>
  new Promise((again, giveUp) => {
    const leave = (): void => {
      waiting.delete(goOn)
      signal?.removeEventListener('abort', stop)
      tell()
    }
    const goOn = (): void => {
      leave()
      again()
    }
    const stop = (): void => {
      leave()
      giveUp(signal?.reason)
    }
    if (signal?.aborted) return giveUp(signal.reason)
    signal?.addEventListener('abort', stop, { once: true })
    waiting.add(goOn)
    tell()
  })

export const sendAgain = (): void => {
  for (const goOn of waiting) goOn()
}

export const countUnsent = (): number => waiting.size

export const hearUnsent = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
