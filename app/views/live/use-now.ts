import { useEffect, useState } from 'react'
import { useHydrated } from '~/ui/use-hydrated'

/** The server's clock (ms) at a moment of this page's own clock (performance.now). */
export interface Anchor {
  server: number
  here: number
}

export const anchorAt = (serverNow: string): Anchor => ({ server: Date.parse(serverNow), here: performance.now() })

const presentOf = ({ server, here }: Anchor): number => server + performance.now() - here

/** The present moment in milliseconds, walking on from the server's clock: a wrongly set computer does not matter. */
export const useNow = (anchor: Anchor, every = 10_000): number => {
  const isHydrated = useHydrated()
  const [now, setNow] = useState(() => (isHydrated ? presentOf(anchor) : anchor.server))
  useEffect(() => {
    const tick = () => setNow(presentOf(anchor))
    tick()
    const timer = setInterval(tick, every)
    return () => clearInterval(timer)
  }, [anchor, every])
  return now
}
