import { useCallback, useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import { placeUnderPointer } from './place-under-pointer'

export type Drag = { from: number; to: number; shift: number }
type Start = { from: number; pointer: number; middles: number[] }

/**
 * Carries a row by its grip with mouse, pen or finger. The rows keep their place while one is carried (a moved element
 * would lose the pointer); only on letting go is `onDrop` told. Escape puts it back.
 */
export function useDrag(list: RefObject<HTMLElement>, onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const start = useRef<Start | null>(null)

  const stop = useCallback(() => {
    start.current = null
    setDrag(null)
  }, [])

  useEffect(() => {
    if (!drag) return
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && stop()
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  }, [drag, stop])

  const gripProps = (from: number) => ({
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !list.current) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      const middles = [...list.current.children].map((row) => {
        const { top, height } = row.getBoundingClientRect()
        return top + window.scrollY + height / 2
      })
      start.current = { from, pointer: event.pageY, middles }
      setDrag({ from, to: from, shift: 0 })
    },
    onPointerMove(event: PointerEvent) {
      if (!start.current) return
      const { pointer, middles } = start.current
      setDrag({ from, to: placeUnderPointer(middles, from, event.pageY), shift: event.pageY - pointer })
    },
    onPointerUp(event: PointerEvent) {
      if (!start.current) return
      const to = placeUnderPointer(start.current.middles, from, event.pageY)
      stop()
      if (to !== from) onDrop(from, to)
    },
    onPointerCancel: stop,
  })

  return { drag, gripProps }
}
