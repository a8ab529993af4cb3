import { type RefObject, useEffect, useRef } from 'react'

/** Brings what appears into view, unless somebody is typing: then it stays where it is, and is announced. */
export const useComeIntoView = <Element extends HTMLElement>(): RefObject<Element> => {
  const element = useRef<Element>(null)
  useEffect(() => {
    if (document.activeElement?.matches('input, textarea, select')) return
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    element.current?.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' })
  }, [])
  return element
}
