import type { Block } from './records'

/**
 * The text of minutes as plain data: the only nodes there are. The editor, the server and the public pages all work with these, so nothing
 * that somebody put in the shared document by another way can get further (promise D6).
 */
export interface MinutesText {
  sections: Section[]
}

/** `itemId` null: the opening section, before the first item. */
export interface Section {
  itemId: string | null
  content: SectionNode[]
}

export type SectionNode = RecordNode | TextBlock
export type RecordNode = { type: 'recordBlock'; attrs: Pick<Block, 'kind' | 'recordId'> }

export type TextBlock =
  | { type: 'paragraph'; content?: Inline[] }
  | { type: 'heading'; attrs: { level: 3 | 4 }; content?: Inline[] }
  | { type: 'bulletList'; content: ListItem[] }
  | { type: 'orderedList'; attrs: { start: number }; content: ListItem[] }
  | { type: 'blockquote'; content: TextBlock[] }

export interface ListItem {
  type: 'listItem'
  content: TextBlock[]
}

export type Inline = { type: 'text'; text: string; marks?: { type: 'bold' | 'italic' }[] } | { type: 'hardBreak' }

export const isRecord = (node: { type: string }): node is RecordNode => node.type === 'recordBlock'

/** Whether nothing can be read in it. */
export const isEmpty = (node: TextBlock): boolean => node.type === 'paragraph' && (node.content ?? []).every((part) => part.type === 'text' && part.text.trim() === '')

export const paragraph = (text = ''): TextBlock => (text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' })
