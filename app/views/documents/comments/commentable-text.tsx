import { MessageSquarePlus } from 'lucide-react'
import { type MouseEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { longestQuote } from '~/domain/documents/comments/comment'
import { markedParts } from '~/domain/documents/comments/paper-words'
import type { PaperText } from '~/domain/documents/paper/paper-text'
import { Button } from '~/ui/button'
import { useToast } from '~/ui/toast'
import { useCommentsDesk } from './comments-context'
import { MarkedPartsContext } from './marked-words'
import { selectedWords } from './selected-words'

/** Where the button stands beside the selected words, in the window. */
interface Spot {
  top: number
  left: number
}

/**
 * Around a text on the page, read-only or in its editor: whoever selects words is offered to comment on them, and words that a thread hangs on lead to it.
 * @param text what stands on the page when it is not in an editor
 */
export const CommentableText = ({ text, children }: { text: PaperText | null; children: ReactNode }) => {
  const t = useT()
  const toast = useToast()
  const desk = useCommentsDesk()
  const container = useRef<HTMLDivElement>(null)
  const [spot, setSpot] = useState<Spot | null>(null)
  const mayComment = desk?.page?.mayComment ?? false
  const threads = desk?.page?.threads
  const parts = useMemo(() => (text && threads ? markedParts(text, threads) : null), [text, threads])

  const begin = useCallback(() => {
    const words = container.current && selectedWords(container.current)
    if (!words) return toast({ tone: 'info', text: t('comments:noSelection') })
    if (words.quote.length > longestQuote) return toast({ tone: 'info', text: t('comments:new.tooLong', { max: longestQuote }) })
    setSpot(null)
    desk?.begin({ words })
  }, [desk, toast, t])

  useEffect(() => {
    if (!mayComment) return
    const look = (): void => setSpot(container.current ? spotOf(container.current) : null)
    const press = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || !event.altKey || event.code !== 'KeyM') return
      event.preventDefault()
      begin()
    }
    document.addEventListener('selectionchange', look)
    document.addEventListener('keydown', press)
    addEventListener('scroll', look, { passive: true })
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('keydown', press)
      removeEventListener('scroll', look)
    }
  }, [mayComment, begin])

  const click = ({ target }: MouseEvent): void => {
    const thread = (target as Element).closest<HTMLElement>('[data-thread]')?.dataset.thread
    if (thread && getSelection()?.isCollapsed) desk?.openCard(thread)
  }
  return (
    <div ref={container} onClick={click}>
      <MarkedPartsContext.Provider value={parts}>{children}</MarkedPartsContext.Provider>
      {spot && (
        <div data-not-text className="fixed z-40 rounded-box bg-surface shadow-soft max-sm:inset-x-4 max-sm:bottom-20 print:hidden sm:top-(--top) sm:left-(--left)" style={{ '--top': `${spot.top}px`, '--left': `${spot.left}px` } as React.CSSProperties}>
          <Button type="button" icon={MessageSquarePlus} full className="sm:w-auto" onPointerDown={(event) => event.preventDefault()} onClick={begin}>
            {t('comments:select')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Under the end of the selection, within the window. */
const spotOf = (container: HTMLElement): Spot | null => {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !/\S/.test(selection.toString())) return null
  const range = selection.getRangeAt(0)
  if (!(container.querySelector('.prose-doc') ?? container).contains(range.commonAncestorContainer)) return null
  const { bottom, right } = range.getBoundingClientRect()
  return { top: Math.min(bottom + 8, innerHeight - 64), left: Math.min(Math.max(8, right - 60), innerWidth - 170) }
}
