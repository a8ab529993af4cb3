import * as Y from 'yjs'
import type { Inline, ListItem, Section, SectionNode, TextBlock } from './minutes-text'
import { paragraph } from './minutes-text'
import { blockKinds } from './records'

type Child = Y.XmlElement | Y.XmlText

/** Text that is nested deeper than this was not made in an editor. */
const deepest = 12

/** Reads the sections of a shared text. Unknown nodes give their words as paragraphs; unknown attributes and marks are dropped. */
export const readSections = (fragment: Y.XmlFragment): Section[] =>
  elementsIn(fragment).flatMap((element) => {
    if (!(element instanceof Y.XmlElement) || element.nodeName !== 'minutesSection') return []
    const content = elementsIn(element).flatMap(sectionNode)
    return [{ itemId: textAttribute(element, 'itemId'), content: content.length > 0 ? content : [paragraph()] }]
  })

const sectionNode = (child: Child): SectionNode[] => {
  if (!(child instanceof Y.XmlElement) || child.nodeName !== 'recordBlock') return textBlock(child)
  const kind = blockKinds.find((known) => known === child.getAttribute('kind'))
  const recordId = textAttribute(child, 'recordId')
  return kind && recordId ? [{ type: 'recordBlock', attrs: { kind, recordId } }] : []
}

const textBlock = (child: Child, depth = 0): TextBlock[] => {
  if (depth > deepest) return []
  if (!(child instanceof Y.XmlElement)) return asParagraph(child)
  if (child.nodeName === 'paragraph') return [{ type: 'paragraph', ...inlineContent(child) }]
  if (child.nodeName === 'heading') return [{ type: 'heading', attrs: { level: numberAttribute(child, 'level') === 4 ? 4 : 3 }, ...inlineContent(child) }]
  if (child.nodeName === 'bulletList') return listOf(child, depth, (content) => ({ type: 'bulletList', content }))
  if (child.nodeName === 'orderedList') return listOf(child, depth, (content) => ({ type: 'orderedList', attrs: { start: numberAttribute(child, 'start') ?? 1 }, content }))
  if (child.nodeName === 'blockquote') return quoteOf(blocksIn(child, depth))
  return blocksIn(child, depth)
}

const blocksIn = (element: Y.XmlElement, depth: number): TextBlock[] => elementsIn(element).flatMap((child) => textBlock(child, depth + 1))

const quoteOf = (content: TextBlock[]): TextBlock[] => (content.length > 0 ? [{ type: 'blockquote', content }] : [])

const listOf = (list: Y.XmlElement, depth: number, make: (items: ListItem[]) => TextBlock): TextBlock[] => {
  const items = elementsIn(list).flatMap((child): ListItem[] => {
    const content = textBlock(child, depth + 1)
    return content.length > 0 ? [{ type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [paragraph(), ...content] }] : []
  })
  return items.length > 0 ? [make(items)] : []
}

/** Words that stand where no words belong. */
const asParagraph = (text: Y.XmlText): TextBlock[] => {
  const content = inlineOf(text)
  return content.length > 0 ? [{ type: 'paragraph', content }] : []
}

const inlineContent = (element: Y.XmlElement): { content?: Inline[] } => {
  const content = elementsIn(element).flatMap((child): Inline[] => {
    if (child instanceof Y.XmlText) return inlineOf(child)
    return child.nodeName === 'hardBreak' ? [{ type: 'hardBreak' }] : elementsIn(child).flatMap((deeper) => (deeper instanceof Y.XmlText ? inlineOf(deeper) : []))
  })
  return content.length > 0 ? { content } : {}
}

const inlineOf = (text: Y.XmlText): Inline[] =>
  (text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]).flatMap(({ insert, attributes = {} }): Inline[] => {
    if (typeof insert !== 'string' || insert === '') return []
    const marks = (['bold', 'italic'] as const).filter((mark) => attributes[mark]).map((type) => ({ type }))
    return [{ type: 'text', text: insert, ...(marks.length > 0 && { marks }) }]
  })

const elementsIn = (parent: Y.XmlFragment): Child[] => parent.toArray().filter((child): child is Child => child instanceof Y.XmlElement || child instanceof Y.XmlText)

const textAttribute = (element: Y.XmlElement, name: string): string | null => {
  const value: unknown = element.getAttribute(name)
  return typeof value === 'string' && value !== '' ? value : null
}

const numberAttribute = (element: Y.XmlElement, name: string): number | null => {
  const value: unknown = element.getAttribute(name)
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null
}
