import { createContext, type KeyboardEvent, type ReactNode, useContext } from 'react'
import type { MarkedSpan } from '~/domain/documents/comments/paper-words'
import type { TextPart } from '~/domain/documents/paper/paper-text'
import { classes } from '~/ui/classes'
import { useCommentsDesk } from './comments-context'
import { cardId } from './thread-card'

/** Which words of the text on the page threads hang on. */
export const MarkedPartsContext = createContext<Map<TextPart, MarkedSpan[]> | null>(null)

/** The words of one part, with those that a thread hangs on shown as such and leading to it. */
export const MarkedWords = ({ part }: { part: TextPart }): ReactNode => {
  const spans = useContext(MarkedPartsContext)?.get(part)
  if (!spans) return part.text
  const isLink = part.marks?.some(({ type }) => type === 'link') ?? false
  const pieces: ReactNode[] = []
  let at = 0
  for (const span of spans) {
    pieces.push(part.text.slice(at, span.from))
    pieces.push(<Marked key={span.from} span={span} words={part.text.slice(span.from, span.to)} isInLink={isLink} />)
    at = span.to
  }
  return [...pieces, part.text.slice(at)]
}

const Marked = ({ span: { threadIds, isFirst }, words, isInLink }: { span: MarkedSpan; words: string; isInLink: boolean }) => {
  const desk = useCommentsDesk()
  const [first] = threadIds as [string]
  const reach = isInLink || !isFirst ? {} : { tabIndex: 0, role: 'link', onKeyDown: (event: KeyboardEvent) => event.key === 'Enter' && desk?.openCard(first, true) }
  return (
    <mark className={classes('commented', threadIds.includes(desk?.activeId ?? '') && 'commented-now')} data-thread={first} aria-details={cardId(first)} {...reach}>
      {words}
    </mark>
  )
}
