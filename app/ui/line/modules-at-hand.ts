import { useEffect } from 'react'

/** How often is looked whether the page has learned of more routes: forms that appear later name theirs. In milliseconds. */
const interval = 1_000

/**
 * Brings the code of every route this page knows of while the line is there. Remix loads it when it is first needed, and loads the whole page anew when it
 * does not come: what somebody typed in a room with poor Wi-Fi would be gone with it.
 */
export const useModulesAtHand = (isConnected: boolean): void => {
  useEffect(() => {
    if (!isConnected) return
    let isBusy = false
    const timer = setInterval(() => {
      if (isBusy) return
      isBusy = true
      void bringModules().finally(() => {
        isBusy = false
      })
    }, interval)
    return () => clearInterval(timer)
  }, [isConnected])
}

const bringModules = async (): Promise<void> => {
  const here = window.__remixRouteModules
  const missing = Object.values(window.__remixManifest.routes).filter(({ id }) => !(id in here))
  for (const { id, module } of missing) {
    const brought = (await import(/* @vite-ignore */ module).catch(() => null)) as (typeof here)[string] | null
    // The line is away: once it is back, the rest comes.
    if (!brought) return
    here[id] = brought
  }
}
