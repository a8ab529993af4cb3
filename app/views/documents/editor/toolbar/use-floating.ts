import { autoUpdate, computePosition, flip, offset, type ReferenceElement, shift, size } from '@floating-ui/dom'
import { type RefObject, useLayoutEffect } from 'react'

/** The least height of what floats, in pixels: about three lines. */
const least = 140

/** Keeps an element beside what it belongs to, within the window and no higher than `most` pixels. */
export const useFloating = (floating: RefObject<HTMLElement>, beside: ReferenceElement | null, most = Number.POSITIVE_INFINITY): void =>
  useLayoutEffect(() => {
    const element = floating.current
    if (!element || !beside) return
    const place = async (): Promise<void> => {
      const { x, y } = await computePosition(beside, element, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(6),
          flip({ padding: 8 }),
          shift({ padding: 8 }),
          size({
            padding: 8,
            apply: ({ availableHeight }) => {
              element.style.maxHeight = `${Math.min(most, Math.max(least, availableHeight))}px`
            },
          }),
        ],
      })
      element.style.left = `${x}px`
      element.style.top = `${y}px`
    }
    return autoUpdate(beside, element, () => void place())
  }, [floating, beside, most])
