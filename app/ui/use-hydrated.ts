import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in the server's page and until React has taken it over: for what only makes sense with JavaScript. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
