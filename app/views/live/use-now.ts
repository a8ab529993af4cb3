import { useEffect, useState } from 'react'

/** The present moment in milliseconds, walking on from the server's clock: a wrongly set computer does not matter. */
export const useNow = (serverNow: string): number => {
  const [now, setNow] = useState(() => Date.parse(serverNow))
  useEffect(() => {
    const start = performance.now()
    const tick = () => setNow(Date.parse(serverNow) + performance.now() - start)
    tick()
    const timer = setInterval(tick, 10_000)
    return () => clearInterval(timer)
  }, [serverNow])
  return now
}
