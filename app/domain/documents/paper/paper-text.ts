/**
 * The text of a paper as plain data, in the form of TipTap's JSON: the only nodes, marks and attributes there are. The editor, the server and every
 * export work with these. What comes out of a shared document has been through `readPaper`, so nothing else gets further (promise D6).
 */
export interface PaperText {
  type: 'doc'
  content: PaperNode[]
}

/** What may stand at the top of a paper. Articles stand nowhere else. */
export type PaperNode = PaperBlock | Article

export type PaperBlock =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | TaskList
  | Quote
  | { type: 'horizontalRule' }
  | Table
  | PaperImage
  | Callout
  | Details

export interface Paragraph {
  type: 'paragraph'
  content?: Inline[]
}
export interface Heading {
  type: 'heading'
  attrs: { level: HeadingLevel }
  content?: Inline[]
}
export interface BulletList {
  type: 'bulletList'
  content: ListItem[]
}
export interface OrderedList {
  type: 'orderedList'
  attrs: { start: number }
  content: ListItem[]
}
export interface ListItem {
  type: 'listItem'
  content: [Paragraph, ...PaperBlock[]]
}
export interface TaskList {
  type: 'taskList'
  content: TaskItem[]
}
export interface TaskItem {
  type: 'taskItem'
  attrs: { checked: boolean }
  content: [Paragraph, ...PaperBlock[]]
}
export interface Quote {
  type: 'blockquote'
  content: PaperBlock[]
}
export interface Table {
  type: 'table'
  content: TableRow[]
}
export interface TableRow {
  type: 'tableRow'
  content: TableCell[]
}
/** `colwidth`: pixels of each column it spans, or null. */
export interface TableCell {
  type: 'tableCell' | 'tableHeader'
  attrs: { colspan: number; rowspan: number; colwidth: number[] | null }
  content: PaperBlock[]
}
/** `fileId`: a file of the same document. `width`: percent of the column, or null for its own size. */
export interface PaperImage {
  type: 'image'
  attrs: { fileId: string; alt: string; width: number | null }
}
export interface Callout {
  type: 'callout'
  attrs: { kind: CalloutKind }
  content: PaperBlock[]
}
export interface Details {
  type: 'details'
  content: [{ type: 'detailsSummary'; content?: TextPart[] }, { type: 'detailsContent'; content: PaperBlock[] }]
}
/** Its number is its position: see `numberOf`. */
export interface Article {
  type: 'article'
  content: [{ type: 'articleTitle'; content?: Inline[] }, ...ArticlePart[]]
}
export type ArticlePart = PaperBlock | ArticleParagraph
export interface ArticleParagraph {
  type: 'articleParagraph'
  content: PaperBlock[]
}

export type Inline = TextPart | { type: 'hardBreak' } | Mention
export interface TextPart {
  type: 'text'
  text: string
  marks?: PaperMark[]
}
export interface Mention {
  type: 'mention'
  attrs: { kind: MentionKind; id: string; label: string }
}

export type PaperMark =
  | { type: 'bold' | 'italic' | 'underline' | 'strike' | 'subscript' | 'superscript' }
  | { type: 'link'; attrs: { href: string } }
  | { type: 'insertion' | 'deletion'; attrs: SuggestionAttrs }
  | { type: 'modification'; attrs: SuggestionAttrs & { type: string; attrName: string | null; previousValue: unknown; newValue: unknown } }

/** Whose suggestion it is, as the server knew it. `at`: ISO 8601. */
export interface SuggestionAttrs {
  id: string
  personId: string
  name: string
  organisation: string
  at: string
}

/** What is or may become a node of a paper. */
export interface AnyPaperNode {
  type: string
  attrs?: object
  content?: readonly AnyPaperNode[]
  text?: string
  marks?: readonly { type: string; attrs?: object }[]
}

/** The page itself has the first level. */
export const headingLevels = [2, 3, 4] as const
export type HeadingLevel = (typeof headingLevels)[number]
export const calloutKinds = ['info', 'warning', 'decision', 'tip'] as const
export type CalloutKind = (typeof calloutKinds)[number]
export const mentionKinds = ['person', 'body', 'decision'] as const
export type MentionKind = (typeof mentionKinds)[number]

export const isArticle = (node: { type: string }): node is Article => node.type === 'article'
export const isArticleParagraph = (node: { type: string }): node is ArticleParagraph => node.type === 'articleParagraph'

/** "Artikel n" and "§ n": the how-manieth of its kind it is among its siblings, from 1. */
export const numberOf = (siblings: readonly { type: string }[], index: number): number =>
  siblings.slice(0, index + 1).filter(({ type }) => type === siblings[index]?.type).length

/** The words in which a paper itself speaks: they are part of a Dutch text, whatever the language of its reader's screen. */
export const articleLabel = (number: number): string => `Artikel ${number}.`
export const paragraphLabel = (number: number): string => `§ ${number}.`
export const calloutWords: Record<CalloutKind, string> = { info: 'Ter info', warning: 'Let op', decision: 'Besluit', tip: 'Tip' }

export const paragraph = (text = ''): Paragraph => (text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' })

export const emptyPaper: PaperText = { type: 'doc', content: [{ type: 'paragraph' }] }

/** The words of a node and all in it, a space between blocks: for counting and searching. What is suggested to be deleted still counts. */
export const wordsOf = ({ type, text, attrs, content }: AnyPaperNode): string => {
  if (type === 'text') return text ?? ''
  if (type === 'hardBreak') return ' '
  if (type === 'mention') return attrs && 'label' in attrs ? String(attrs.label) : ''
  const isLine = content?.some((child) => child.type === 'text') ?? false
  return (content ?? []).map(wordsOf).join(isLine ? '' : ' ')
}

/** How many words a reader reads. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,\-/]*/gu)?.length ?? 0
