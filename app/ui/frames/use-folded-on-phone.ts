import { useEffect, type RefObject } from 'react'

const desk = '(min-width: 64rem)'

/** Folds a `<details>` that the server sent open, as long as the window is narrow; on a desk it is always open. */
export function useFoldedOnPhone(details: RefObject<HTMLDetailsElement>) {
  useEffect(() => {
    const wide = window.matchMedia(desk)
    const follow = () => {
      if (details.current) details.current.open = wide.matches
    }
    follow()
    wide.addEventListener('change', follow)
    return () => wide.removeEventListener('change', follow)
  }, [details])
}
