import { useLocation } from '@remix-run/react'
import { useEffect, type RefObject } from 'react'

/** Closes an open `<details>` when its link has brought us to another page. */
export function useCloseOnNavigation(details: RefObject<HTMLDetailsElement>) {
  const { key } = useLocation()
  useEffect(() => {
    if (details.current) details.current.open = false
  }, [key, details])
}
