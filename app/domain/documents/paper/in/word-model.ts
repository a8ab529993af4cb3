/** What mammoth reads from a Word file, as far as it is used here. Its own types leave it open. */
export type WordNode = WordParagraph | WordRun | WordTable | WordLink | WordImage | { type: 'text'; value: string } | { type: 'tab' } | { type: 'bookmarkStart'; name?: string } | { type: 'checkbox'; checked: boolean } | { type: 'break'; breakType: string } | WordNoteReference | { type: 'commentReference' }

export interface WordDocument {
  children: WordNode[]
  notes: { resolve: (reference: WordNoteReference) => { body: WordNode[] } | null }
}

export interface WordParagraph {
  type: 'paragraph'
  children: WordNode[]
  styleName: string | null
  /** The same object for every paragraph of one level of one definition. */
  numbering: WordNumbering | null
  /** Holds the list it is of: see hints.ts. */
  indent: { start?: string | null } | null
}

export interface WordNumbering {
  isOrdered: boolean
  level: string
}

export interface WordRun {
  type: 'run'
  children: WordNode[]
  isBold: boolean
  isItalic: boolean
  isUnderline: boolean
  isStrikethrough: boolean
  verticalAlignment: 'baseline' | 'superscript' | 'subscript'
}

export interface WordLink {
  type: 'hyperlink'
  children: WordNode[]
  href?: string
}

export interface WordImage {
  type: 'image'
  altText?: string | null
  contentType?: string
  readAsBuffer: () => Promise<Uint8Array>
}

export interface WordNoteReference {
  type: 'noteReference'
  noteType: string
  noteId: string
}

export interface WordTable {
  type: 'table'
  children: { type: string; isHeader?: boolean; children: { type: string; colSpan: number; rowSpan: number; children: WordNode[] }[] }[]
}
