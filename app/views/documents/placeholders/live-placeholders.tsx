import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

/** How many places are still to be filled in, in the open editor; null while the text is not in one. */
const LivePlaceholders = createContext<{ live: number | null; tell: (live: number | null) => void }>({ live: null, tell: () => undefined })

export const LivePlaceholdersProvider = ({ children }: { children: ReactNode }) => {
  const [live, tell] = useState<number | null>(null)
  return <LivePlaceholders.Provider value={{ live, tell }}>{children}</LivePlaceholders.Provider>
}

export const useLivePlaceholders = (): number | null => useContext(LivePlaceholders).live

/** Tells what stands beside the text how many there are in the editor. */
export const useToldPlaceholders = (count: number | null): void => {
  const { tell } = useContext(LivePlaceholders)
  useEffect(() => {
    tell(count)
    return () => tell(null)
  }, [count, tell])
}
