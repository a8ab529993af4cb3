/** Waits so many ms. Rejects at once with the reason of the signal when that is given. */
export const rest = (ms: number, signal?: AbortSignal | null): Promise<void> =>
  new Promise((done, giveUp) => {
    const stop = (): void => {
      clearTimeout(timer)
      giveUp(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      done()
    }, ms)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
