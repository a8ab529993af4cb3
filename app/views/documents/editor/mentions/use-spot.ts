import type { Editor } from '@tiptap/core'
import { type RefObject, useLayoutEffect } from 'react'

const apart = 6
const edge = 8

/** Keeps a box at a place in the text: under it, or above where there is no room under it, and within the window. `size`: what it depends on. */
export const useSpot = (editor: Editor, at: number, box: RefObject<HTMLElement>, size: number): void => {
  useLayoutEffect(() => {
    const place = (): void => {
      const element = box.current
      if (!element || editor.isDestroyed || at > editor.state.doc.content.size) return
      const { top, bottom, left } = editor.view.coordsAtPos(at)
      // The keyboard of a phone takes away from what is seen, not from the window.
      const room = visualViewport?.height ?? innerHeight
      const isAbove = bottom + apart + element.offsetHeight > room && top - apart - element.offsetHeight > 0
      element.style.top = `${isAbove ? top - apart - element.offsetHeight : bottom + apart}px`
      element.style.left = `${Math.max(edge, Math.min(left, document.documentElement.clientWidth - element.offsetWidth - edge))}px`
    }
    place()
    addEventListener('scroll', place, { passive: true, capture: true })
    addEventListener('resize', place)
    visualViewport?.addEventListener('resize', place)
    return () => {
      removeEventListener('scroll', place, { capture: true })
      removeEventListener('resize', place)
      visualViewport?.removeEventListener('resize', place)
    }
  }, [editor, at, box, size])
}
